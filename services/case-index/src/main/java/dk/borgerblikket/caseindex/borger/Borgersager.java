package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A citizen's cases as {@code SagerSvar}. The facts of each case and document lie ready as text; here they are only put
 * side by side.
 */
@ApplicationScoped
class Borgersager {

    private final BorgersagerRepository repository;
    private final CprNoegle cprNoegle;

    Borgersager(BorgersagerRepository repository, CprNoegle cprNoegle) {
        this.repository = repository;
        this.cprNoegle = cprNoegle;
    }

    Uni<String> side(Cpr cpr, Sidemaerke efter, int antal) {
        return repository.side(cprNoegle.noegle(cpr), efter, antal).map(raekker -> {
            var flere = raekker.sager().size() > antal;
            var sager = flere ? raekker.sager().subList(0, antal) : raekker.sager();
            var svar = new StringBuilder(1024)
                    .append("{\"borger\":\"")
                    .append(cprNoegle.tekst(cpr))
                    .append("\",\"sager\":[");
            tilfoej(
                    svar,
                    sager.stream()
                            .map(BorgersagerRepository.Raekker.Sag::dokument)
                            .toList());
            svar.append("],\"dokumenter\":[");
            tilfoej(svar, raekker.dokumenter());
            svar.append("],\"naeste\":");
            if (flere) {
                svar.append('"').append(sager.getLast().sted().tekst()).append('"');
            } else {
                svar.append("null");
            }
            return svar.append('}').toString();
        });
    }

    private static void tilfoej(StringBuilder svar, Iterable<String> dokumenter) {
        svar.append(String.join(",", dokumenter));
    }
}
