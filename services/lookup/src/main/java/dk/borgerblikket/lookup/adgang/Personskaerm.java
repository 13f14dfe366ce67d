package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Registrering.AttributListe;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Korrelation;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * What every answer that can hold a person goes through: names and CPR numbers that the caller may not see are taken out,
 * and those that are left are remembered before the answer is given. An answer that cannot be remembered is not given.
 */
@ApplicationScoped
public class Personskaerm {

    private static final Logger LOG = Logger.getLogger(Personskaerm.class);

    private final Opslagsadgang adgang;
    private final PersonopslagRepository log;
    private final Korrelation korrelation;

    Personskaerm(Opslagsadgang adgang, PersonopslagRepository log, Korrelation korrelation) {
        this.adgang = adgang;
        this.log = log;
        this.korrelation = korrelation;
    }

    /**
     * A person in an answer.
     *
     * @param ejer the authority that owns it
     * @param felter what the answer holds of it
     */
    public record Person(UUID uuid, Cvr ejer, Set<Personfelt> felter) {
        public Person {
            felter = Set.copyOf(felter);
        }
    }

    /** The objects as the caller may see them; whoever answers with objects of any kind asks this. */
    public Uni<List<Laest>> skaerm(List<Laest> objekter) {
        return skaerm(
                objekter,
                o -> person(o.uuid(), o.art(), o.ejer(), o.indhold()),
                (o, skjules) -> new Laest(
                        o.uuid(),
                        o.art(),
                        o.ejer(),
                        o.antalRegistreringer(),
                        o.tidspunkt(),
                        uden(o.indhold(), skjules)));
    }

    /** Registrations of one object, as the caller may see them. */
    public Uni<List<Registrering>> skaerm(UUID uuid, Objektart art, Cvr ejer, List<Registrering> registreringer) {
        return skaerm(registreringer, r -> person(uuid, art, ejer, r), Personskaerm::uden);
    }

    private static Optional<Person> person(UUID uuid, Objektart art, Cvr ejer, Registrering indhold) {
        return art != Objektart.PERSON
                ? Optional.empty()
                : Optional.of(new Person(
                        uuid,
                        ejer,
                        Stream.of(Personfelt.values())
                                .filter(felt -> indhold.egenskaber().stream()
                                        .anyMatch(e -> e.felter().containsKey(felt.element())))
                                .collect(Collectors.toSet())));
    }

    private static Registrering uden(Registrering r, Set<Personfelt> skjules) {
        var egenskaber = r.egenskaber().stream().map(e -> uden(e, skjules)).toList();
        return new Registrering(
                r.noteTekst(),
                r.tidspunkt(),
                r.livscyklusKode(),
                r.brugerRef(),
                new AttributListe(egenskaber),
                r.tilstandListe(),
                r.relationListe(),
                r.hel());
    }

    private static Egenskab uden(Egenskab egenskab, Set<Personfelt> skjules) {
        var felter = new HashMap<>(egenskab.felter());
        skjules.forEach(felt -> felter.remove(felt.element()));
        return new Egenskab(egenskab.virkning(), felter);
    }

    /**
     * An answer of any form as the caller may see it.
     *
     * @param svar the objects
     * @param person the person that an object is or holds; empty when there is none in it
     * @param uden the object without these fields
     * @return fails with {@link Opslagsfejl#OPSLAG_KAN_IKKE_LOGGES}
     */
    public <T> Uni<List<T>> skaerm(
            List<T> svar, Function<T, Optional<Person>> person, BiFunction<T, Set<Personfelt>, T> uden) {
        Optional<Personindsigt> indsigt = Optional.empty();
        var spurgt = false;
        var skaermet = new ArrayList<T>(svar.size());
        var viste = new HashMap<UUID, Set<Personfelt>>();
        for (var objekt : svar) {
            var fundet = person.apply(objekt).filter(p -> !p.felter().isEmpty());
            if (fundet.isEmpty()) {
                skaermet.add(objekt);
                continue;
            }
            if (!spurgt) {
                indsigt = adgang.personindsigt();
                spurgt = true;
            }
            var p = fundet.get();
            var maa = indsigt.map(i -> i.felter(p.ejer())).orElse(Set.of());
            var skjules = EnumSet.copyOf(p.felter());
            skjules.removeAll(maa);
            var vises = EnumSet.copyOf(p.felter());
            vises.removeAll(skjules);
            if (!vises.isEmpty()) {
                viste.computeIfAbsent(p.uuid(), _ -> EnumSet.noneOf(Personfelt.class))
                        .addAll(vises);
            }
            skaermet.add(skjules.isEmpty() ? objekt : uden.apply(objekt, skjules));
        }
        return noter(indsigt, viste).replaceWith(skaermet);
    }

    private Uni<Void> noter(Optional<Personindsigt> indsigt, Map<UUID, Set<Personfelt>> viste) {
        return viste.isEmpty()
                ? Uni.createFrom().voidItem()
                : indsigt.map(i -> log.noter(korrelation.id(), i.hvem(), i.cvr(), viste))
                        .orElseThrow()
                        .onFailure()
                        .transform(Personskaerm::kanIkkeNoteres);
    }

    /** The driver's messages quote values, so only the kind of failure is logged. */
    private static Fejl kanIkkeNoteres(Throwable fejl) {
        var sqlState = fejl instanceof PgException pg ? " (SQLSTATE " + pg.getSqlState() + ")" : "";
        LOG.errorf("Personopslag kan ikke skrives: %s%s", fejl.getClass().getSimpleName(), sqlState);
        return new Fejl(Opslagsfejl.OPSLAG_KAN_IKKE_LOGGES);
    }
}
