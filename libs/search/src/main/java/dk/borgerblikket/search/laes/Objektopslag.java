package dk.borgerblikket.search.laes;

import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Historik.Registreret;
import dk.borgerblikket.registrations.Historik.Tilstand;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.fremsoeg.Laesevilkaar;
import dk.borgerblikket.search.laeselog.Laeselog;
import dk.borgerblikket.search.laeselog.Laeseopslag;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Reads one object for a reader, and remembers it before it is answered. Whether it is seen is decided by what it is now,
 * also when it is read as of a time: who may not see it today sees nothing of its past.
 */
@ApplicationScoped
public class Objektopslag {

    private final Laeselog log;
    private final OpslagRepository repository;
    private final Registreringslager lager;
    private final Laesevilkaar vilkaar;

    Objektopslag(Laeselog log, OpslagRepository repository, Registreringslager lager, Laesevilkaar vilkaar) {
        this.log = log;
        this.repository = repository;
        this.lager = lager;
        this.vilkaar = vilkaar;
    }

    /**
     * The object as it was then, for all of valid time; as far as the reader sees it.
     *
     * @param kriterium what the look-up is remembered as, such as {@code SagUuid}
     * @throws Fejl {@link FaellesFejl#IKKE_FUNDET}, as failure: not there, not there then, or not the reader's to see
     */
    public <T> Uni<Tilstand<T>> tilstand(Objekttype<T> type, String kriterium, Laeser laeser, UUID uuid, Tider tider) {
        return noteret(
                laeser,
                kriterium,
                uuid,
                () -> historik(type, laeser, uuid)
                        .map(h -> h.tilstand(tider.registrering(), tider.sts()).orElseThrow(Objektopslag::ikkeFundet))
                        .flatMap(t -> vilkaar.snit(laeser, type, Map.of(uuid, List.of(t.indhold())))
                                .map(snit -> new Tilstand<>(t.sidste(), t.opdateret(), snit.af(uuid, t.indhold())))));
    }

    /** All registrations as they were received, in the order of receipt, as far as the reader sees them; as above. */
    public <T> Uni<List<Registreret<T>>> modtaget(Objekttype<T> type, String kriterium, Laeser laeser, UUID uuid) {
        return noteret(
                laeser,
                kriterium,
                uuid,
                () -> historik(type, laeser, uuid)
                        .flatMap(h -> vilkaar.snit(
                                        laeser,
                                        type,
                                        Map.of(
                                                uuid,
                                                h.registreringer().stream()
                                                        .map(Registreret::indhold)
                                                        .toList()))
                                .map(snit -> h.registreringer().stream()
                                        .sorted(Comparator.comparingInt(Registreret::nummer))
                                        .map(r -> new Registreret<>(
                                                r.nummer(),
                                                r.tidspunkt(),
                                                r.stsTidspunkt(),
                                                r.afsender(),
                                                snit.af(uuid, r.indhold())))
                                        .toList())));
    }

    private <T> Uni<T> noteret(Laeser laeser, String kriterium, UUID uuid, Supplier<Uni<T>> spoerg) {
        var opslag = new Laeseopslag(Laeseopslag.Handling.LAES, Set.of(kriterium), Set.of());
        return log.noteret(laeser, opslag, spoerg, svar -> new Laeseopslag.Svaret(1, List.of(uuid)));
    }

    private <T> Uni<Historik<T>> historik(Objekttype<T> type, Laeser laeser, UUID uuid) {
        return repository
                .serLaeseren(type, laeser, uuid)
                .flatMap(ses -> lager.historik(type, ses ? List.of(uuid) : List.of()))
                .map(fundne -> {
                    if (!fundne.containsKey(uuid)) {
                        throw ikkeFundet();
                    }
                    return fundne.get(uuid);
                });
    }

    private static Fejl ikkeFundet() {
        return new Fejl(FaellesFejl.IKKE_FUNDET);
    }
}
