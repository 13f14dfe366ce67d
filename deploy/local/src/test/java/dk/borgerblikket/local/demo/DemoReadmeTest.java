package dk.borgerblikket.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code deploy/local/README.md} say what {@code demo/borgere.json} says, which the other test holds
 * against the running system. After a change of the file: {@code mvn -pl deploy/local test -Dtest=DemoReadmeTest
 * -Ddemo.readme=skriv}.
 */
class DemoReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- Skrevet af DemoReadmeTest ud fra demo/borgere.json -->\n";
    private static final String END = "<!-- Slut -->\n";

    @Test
    void tablesSayWhatTheDataSay() throws IOException {
        var text = Files.readString(README);
        var begin = text.indexOf(BEGIN) + BEGIN.length();
        var end = text.indexOf(END);
        var tables = overview()
                + DemoCitizen.all().stream().map(DemoReadmeTest::citizen).collect(Collectors.joining());
        if ("skriv".equals(System.getProperty("demo.readme"))) {
            Files.writeString(README, text.substring(0, begin) + tables + text.substring(end));
            return;
        }
        assertThat(text.substring(begin, end)).isEqualTo(tables);
    }

    private static String overview() {
        return "\n| CPR | navn | viser |\n|---|---|---|\n"
                + DemoCitizen.all().stream()
                        .map(c -> "| `%s` | %s | %s |\n".formatted(c.cpr(), c.navn(), c.viser()))
                        .collect(Collectors.joining());
    }

    private static String citizen(DemoCitizen citizen) {
        return "\n### %s – `%s`\n\n%s\n\n| | hvad | hvorfor |\n|---|---|---|\n"
                        .formatted(citizen.navn(), citizen.cpr(), citizen.fortaelling())
                + shown(citizen.kommuner())
                + citizen.skjult().stream()
                        .map(hidden -> "| skjult | %s | %s |\n".formatted(hidden.hvad(), hidden.hvorfor()))
                        .collect(Collectors.joining());
    }

    private static String shown(List<DemoCitizen.Shown> authorities) {
        if (authorities.isEmpty()) {
            return "| ses | intet | der er ingen data |\n";
        }
        return authorities.stream()
                .map(a -> a.sager().stream().map(c -> row(a, c)).collect(Collectors.joining())
                        + a.ydelser().stream().map(b -> row(a, b)).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String row(DemoCitizen.Shown authority, DemoCitizen.Case shown) {
        var documents = shown.dokumenter().isEmpty() ? "" : "; dokumenter: " + String.join(", ", shown.dokumenter());
        return "| ses | sag: %s (%s)%s | åbnet af %s |\n"
                .formatted(shown.titel(), shown.status(), documents, authority.kommune());
    }

    private static String row(DemoCitizen.Shown authority, DemoCitizen.Benefit shown) {
        return "| ses | ydelse: %s; udbetalt %s kr. | åbnet af %s |\n"
                .formatted(shown.navn(), String.join(", ", shown.udbetalinger()), authority.kommune());
    }
}
