package dk.borgerblikket.search.indsigt;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** A citizen's look into who has looked. */
@ApplicationScoped
public class Indsigtsopslag {

    private final IndsigtRepository repository;
    private final CprNoegle cprNoegle;

    Indsigtsopslag(IndsigtRepository repository, CprNoegle cprNoegle) {
        this.repository = repository;
        this.cprNoegle = cprNoegle;
    }

    Uni<IndsigtSvar> side(Cpr borger, Sidemaerke efter, int antal) {
        return repository
                .side(cprNoegle.noegle(borger), Instant.now(), efter, antal)
                .map(fundne -> fundne.size() <= antal
                        ? new IndsigtSvar(fundne, null)
                        : new IndsigtSvar(
                                fundne.subList(0, antal), fundne.get(antal - 1).maerke()));
    }
}
