package dk.borgerblikket.administration.klekonfiguration.udveksling;

import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes lines for a spreadsheet. */
final class Regnearksskriver {

    /** Lets a spreadsheet know that it is UTF-8. */
    static final char BOM = '\uFEFF';

    static final char SKILLETEGN = ';';

    /**
     * What a spreadsheet takes for the beginning of a formula, and what such a cell is therefore begun with; that itself
     * too, so that it can be told apart when it is read.
     */
    static final String FORMELTEGN = "=+-@\t\r'";

    static final char FORMELVAERN = '\'';

    private static final String LINJESKIFT = "\r\n";

    private Regnearksskriver() {}

    static byte[] skriv(List<KleLinjeBesked> linjer) {
        var kolonner = Arrays.asList(Kolonne.values());
        var raekker = Stream.concat(
                Stream.of(raekke(kolonner.stream().map(Kolonne::overskrift))),
                linjer.stream().map(l -> raekke(kolonner.stream().map(k -> k.celle(l)))));
        return raekker.collect(Collectors.joining(LINJESKIFT, String.valueOf(BOM), LINJESKIFT))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String raekke(Stream<String> celler) {
        return celler.map(Regnearksskriver::celle).collect(Collectors.joining(String.valueOf(SKILLETEGN)));
    }

    private static String celle(String tekst) {
        var ufarlig = !tekst.isEmpty() && FORMELTEGN.indexOf(tekst.charAt(0)) >= 0 ? FORMELVAERN + tekst : tekst;
        var skalCiteres = ufarlig.chars().anyMatch(c -> c == SKILLETEGN || c == '"' || c == '\n' || c == '\r');
        return skalCiteres ? '"' + ufarlig.replace("\"", "\"\"") + '"' : ufarlig;
    }
}
