package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.gateway.Beskeder;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list as CSV that a Danish spreadsheet opens: semicolons, UTF-8 with its mark, Danish time. */
public final class Adgangsark {

    private static final String LINJESKIFT = "\r\n";
    private static final String BOM = "\uFEFF";
    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Copenhagen"));

    private Adgangsark() {}

    public static String af(AdgangSvar svar) {
        var linjer = svar.opslag().stream()
                .map(r -> linje(List.of(
                        TID.format(r.tidspunkt()), r.hvem(), r.formaal(), r.hvad(), Integer.toString(r.antal()))));
        var mere = svar.naeste() == null
                ? Stream.<String>empty()
                : Stream.of(linje(List.of("", Beskeder.tekst("adgang.ark.mere"), "", "", "")));
        return Stream.concat(Stream.of(overskrift()), Stream.concat(linjer, mere))
                .collect(Collectors.joining(LINJESKIFT, BOM, LINJESKIFT));
    }

    private static String overskrift() {
        return linje(Stream.of("tidspunkt", "hvem", "formaal", "hvad", "antal")
                .map(kolonne -> Beskeder.tekst("adgang.ark." + kolonne))
                .toList());
    }

    private static String linje(List<String> felter) {
        return felter.stream().map(Adgangsark::felt).collect(Collectors.joining(";"));
    }

    /** Names come from outside: one that a spreadsheet would take for a formula is made text. */
    private static String felt(String tekst) {
        var ufarlig = !tekst.isEmpty() && "=+-@\t\r".indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
        return ufarlig.chars().anyMatch(tegn -> ";\"\r\n".indexOf(tegn) >= 0)
                ? '"' + ufarlig.replace("\"", "\"\"") + '"'
                : ufarlig;
    }
}
