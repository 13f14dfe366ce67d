package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.caseindex.borger.BorgersagerRepository.Sag;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A citizen's cases as {@code SagerSvar}. The facts of each case and document lie ready as text; here they are only put
 * side by side.
 */
@ApplicationScoped
class Borgersager {

    /** Room for what stands around cases and documents. */
    private static final int RAMME = 256;

    private final BorgersagerRepository repository;
    private final CprNoegle cprNoegle;

    Borgersager(BorgersagerRepository repository, CprNoegle cprNoegle) {
        this.repository = repository;
        this.cprNoegle = cprNoegle;
    }

    Uni<String> side(Cpr cpr, Sidemaerke efter, int antal) {
        var noegle = cprNoegle.noegle(cpr);
        return repository
                .side(noegle, efter, antal)
                .map(sager -> sager.size() > antal
                        ? svar(noegle, sager.subList(0, antal), true)
                        : svar(noegle, sager, false));
    }

    private static String svar(byte[] noegle, List<Sag> sager, boolean flere) {
        var svar = new StringBuilder(
                        sager.stream().mapToInt(Borgersager::laengde).sum() + RAMME)
                .append("{\"borger\":\"")
                .append(CprNoegle.tekst(noegle))
                .append("\",\"sager\":[");
        tilfoej(svar, sager.stream().map(Sag::dokument));
        svar.append("],\"dokumenter\":[");
        tilfoej(svar, dokumenter(sager));
        svar.append("],\"naeste\":");
        if (flere) {
            svar.append('"').append(sager.getLast().sted().tekst()).append('"');
        } else {
            svar.append("null");
        }
        return svar.append('}').toString();
    }

    private static int laengde(Sag sag) {
        return 1
                + sag.dokument().length()
                + sag.dokumenter().stream().mapToInt(d -> 1 + d.length()).sum();
    }

    /** Each document once, however many of the cases it goes with. */
    private static Stream<String> dokumenter(List<Sag> sager) {
        var sendte = new HashSet<UUID>();
        return sager.stream()
                .flatMap(sag -> IntStream.range(0, sag.filer().size())
                        .filter(nr -> sendte.add(sag.filer().get(nr)))
                        .mapToObj(sag.dokumenter()::get));
    }

    private static void tilfoej(StringBuilder svar, Stream<String> dokumenter) {
        var foran = svar.length();
        dokumenter.forEach(d -> svar.append(svar.length() == foran ? "" : ",").append(d));
    }
}
