package dk.borgerblikket.gateway.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.Cvr;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaldsregnskabTest {

    /**
     * Shown: {@code 1s} is a case in municipality 1, {@code 2y} a benefit in municipality 2. Counted: the municipality
     * ({@code ?} is "ukendt") and {@code s}, {@code y}, {@code sy}, {@code -} (without data) or {@code F} (technical
     * failure).
     */
    @ParameterizedTest(name = "residence {0}, shown {1}, all sources {2}: {3}")
    @CsvSource({
        "1, 1s,       true,  1s",
        "1, 1y,       true,  1y",
        "1, 1s 1y,    true,  1sy",
        "1, 2s,       true,  1- 2s",
        "1, 1s 2y,    true,  1s 2y",
        "1, 2s 3y,    true,  1- 2s 3y",
        "1, '',       true,  1-",
        "?, '',       true,  ?-",
        "?, 1s,       true,  1s",
        "?, 1s 2y,    true,  1s 2y",
        "1, '',       false, 1F",
        "?, '',       false, ?F",
        "1, 1s,       false, 1s",
        "1, 2s,       false, 1F 2s",
        "?, 2s,       false, 2s",
    })
    void countsByResidenceAndByWhatWasShown(String bopael, String vist, boolean komplet, String ventet) {
        var kald = Kaldsregnskab.taelling(kommune(bopael), vist(vist), komplet);

        assertThat(kald).extracting(KaldsregnskabTest::tekst).containsExactlyInAnyOrder(ventet.split(" "));
        assertThat(kald)
                .allSatisfy(k -> assertThat(k.tekniskFejl() && (k.sager() || k.ydelser()))
                        .isFalse());
    }

    private static Optional<Cvr> kommune(String tegn) {
        return tegn.equals("?") ? Optional.empty() : Optional.of(new Cvr(tegn.repeat(8)));
    }

    private static Map<Cvr, Vist> vist(String tekst) {
        return Arrays.stream(tekst.split(" "))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.groupingBy(
                        t -> new Cvr(t.substring(0, 1).repeat(8)), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> {
                    var slags = e.getValue().stream().map(t -> t.substring(1)).toList();
                    return new Vist(en(slags.contains("s")), List.of(), en(slags.contains("y")), List.of());
                }));
    }

    private static List<UUID> en(boolean vises) {
        return vises ? List.of(UUID.randomUUID()) : List.of();
    }

    private static String tekst(KommuneKald kald) {
        var hvem = kald.cvr() == null ? "?" : kald.cvr().cifre().substring(0, 1);
        if (kald.tekniskFejl()) {
            return hvem + "F";
        }
        var data = (kald.sager() ? "s" : "") + (kald.ydelser() ? "y" : "");
        return hvem + (data.isEmpty() ? "-" : data);
    }
}
