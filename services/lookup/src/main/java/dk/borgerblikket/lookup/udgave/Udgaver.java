package dk.borgerblikket.lookup.udgave;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The releases that have been imported (K-3, K-11). */
@Singleton
final class Udgaver {

    private final UdgaveRepository repository;

    Udgaver(UdgaveRepository repository) {
        this.repository = repository;
    }

    /** Newest first. */
    Uni<List<Udgave>> alle() {
        return repository.alle();
    }

    /**
     * What changed from one release to another, in order of number.
     *
     * @throws Fejl 404 when one of the two has not been imported
     */
    Uni<List<Aendring>> aendringer(LocalDate foer, LocalDate efter) {
        return repository.findes(foer, efter).chain(findes -> {
            if (!findes) {
                throw new Fejl(Opslagsfejl.UKENDT_UDGAVE);
            }
            return Uni.combine()
                    .all()
                    .unis(repository.aendringer(foer, efter), repository.efterfoelgere(foer, efter))
                    .with((aendringer, forslag) -> aendringer.stream()
                            .map(aendring -> aendring.aendring() == Aendring.Art.BORTFALDET
                                    ? aendring.medEfterfoelgere(forslag.getOrDefault(aendring.nummer(), List.of()))
                                    : aendring)
                            .toList());
        });
    }
}
