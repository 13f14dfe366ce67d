package dk.borgerblikket.administration.sider;

import dk.borgerblikket.administration.Feltkontrol.Feltfejl;
import dk.borgerblikket.web.Fejl;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why what the user asked for was not done, told on the page that it was asked from.
 *
 * @param status HTTP status of the page
 * @param tekst what is wrong, in Danish
 * @param punkter every single thing, in Danish; empty when the text says it all
 */
public record Meddelelse(int status, String tekst, List<String> punkter) {

    /** What the user can do something about there. The rest are pages of their own: no access, not there, broken. */
    private static final Set<Integer> PAA_SIDEN = Set.of(400, 409, 412, 422, 428, 503);

    public static boolean erPaaSiden(Throwable fejl) {
        return fejl instanceof Fejl f && PAA_SIDEN.contains(f.kode().status());
    }

    public static Meddelelse af(Throwable fejl) {
        var f = (Fejl) fejl;
        var detalje = f.detalje();
        var punkter = f.felter().get("fejl") instanceof List<?> liste
                ? liste.stream().flatMap(Meddelelse::punkt).distinct().toList()
                : List.<String>of();
        return new Meddelelse(f.kode().status(), detalje == null ? f.kode().titel() : detalje, punkter);
    }

    private static Stream<String> punkt(Object fejl) {
        return fejl instanceof Feltfejl felt ? Stream.of(felt.besked()) : Stream.empty();
    }
}
