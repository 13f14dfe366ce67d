package dk.borgerblikket.search.revision;

import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A search in the log of look-ups. */
@ApplicationScoped
public class Revision {

    private final RevisionRepository repository;

    Revision(RevisionRepository repository) {
        this.repository = repository;
    }

    Uni<RevisionSvar> side(Revisionssoegning soegning) {
        return repository.side(soegning).map(fundne -> {
            if (fundne.size() <= soegning.antal()) {
                return new RevisionSvar(fundne, null);
            }
            var sidste = fundne.get(soegning.antal() - 1);
            return new RevisionSvar(
                    fundne.subList(0, soegning.antal()), new Sidemaerke(sidste.tidspunkt(), sidste.id()).tekst());
        });
    }
}
