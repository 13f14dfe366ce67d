package dk.borgerblikket.lookup.udgave;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The releases that have been imported (K-3, K-11). */
@Singleton
final class Udgaver {

    private final UdgaveRepository repository;
    private final BeroertRepository beroerte;

    Udgaver(UdgaveRepository repository, BeroertRepository beroerte) {
        this.repository = repository;
        this.beroerte = beroerte;
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
        return repository
                .findes(foer, efter)
                .chain(findes -> {
                    if (!findes) {
                        throw new Fejl(Opslagsfejl.UKENDT_UDGAVE);
                    }
                    return repository.aendringer(foer, efter);
                })
                .chain(aendringer -> Uni.combine()
                        .all()
                        .unis(repository.efterfoelgere(foer, efter), beroerte.beroerte(numre(aendringer)))
                        .with((forslag, dem) -> aendringer.stream()
                                .map(aendring -> aendring.med(
                                        forslag.getOrDefault(aendring.nummer(), List.of()),
                                        dem.getOrDefault(aendring.hidtil(), List.of())))
                                .toList()));
    }

    private static Set<Klassenummer> numre(List<Aendring> aendringer) {
        return aendringer.stream().map(Aendring::hidtil).collect(Collectors.toSet());
    }
}
