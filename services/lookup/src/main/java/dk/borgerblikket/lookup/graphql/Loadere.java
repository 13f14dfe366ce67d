package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.adgang.Personfelt;
import dk.borgerblikket.lookup.adgang.Personskaerm;
import dk.borgerblikket.lookup.graphql.GrafRepository.Henvisning;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.trae.Traeopslag;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;

/**
 * What the fields of a query need is gathered level by level and fetched together, so that the number of round trips
 * follows the depth of the query and not the number of objects.
 */
@Singleton
final class Loadere {

    static final String OBJEKT = "objekt";
    static final String HENVISENDE = "henvisende";
    static final String ROD = "rod";
    static final String PERSON = "person";

    /** Keys in one round trip. */
    private static final int BUNDT = 1000;

    private final GrafRepository repository;
    private final Traeopslag trae;
    private final Personskaerm skaerm;

    Loadere(GrafRepository repository, Traeopslag trae, Personskaerm skaerm) {
        this.repository = repository;
        this.trae = trae;
        this.skaerm = skaerm;
    }

    /**
     * A person and what of it the query asks for.
     *
     * @param felter what is not open to all
     */
    record Personspoergsmaal(UUID uuid, Set<Personfelt> felter) {
        Personspoergsmaal {
            felter = Set.copyOf(felter);
        }
    }

    /**
     * A person in the answer.
     *
     * @param skjult what was asked for and may not be seen
     */
    record Personsvar(Objekt person, Set<Personfelt> skjult) {
        Personsvar {
            skjult = Set.copyOf(skjult);
        }

        private Personsvar uden(Set<Personfelt> felter) {
            return new Personsvar(person, felter);
        }
    }

    DataLoaderRegistry til(Forespoergsel forespoergsel) {
        return DataLoaderRegistry.newRegistry()
                .register(OBJEKT, loader((Set<UUID> uuider) -> repository.hent(uuider, forespoergsel.nu())))
                .register(HENVISENDE, loader((Set<Henvisning> henvisninger) -> henvisende(henvisninger, forespoergsel)))
                .register(ROD, loader((Set<UUID> organisationer) -> roedder(organisationer, forespoergsel)))
                .register(PERSON, loader((Set<Personspoergsmaal> spoergsmaal) -> personer(spoergsmaal, forespoergsel)))
                .build();
    }

    private static <N, V> DataLoader<N, V> loader(Function<Set<N>, Uni<Map<N, V>>> hent) {
        return DataLoaderFactory.newMappedDataLoader(
                noegler -> hent.apply(noegler).subscribeAsCompletionStage(),
                DataLoaderOptions.newOptions().setMaxBatchSize(BUNDT).build());
    }

    private Uni<Map<Henvisning, List<Objekt>>> henvisende(Set<Henvisning> henvisninger, Forespoergsel forespoergsel) {
        return repository
                .henvisende(henvisninger, forespoergsel.nu(), forespoergsel.plads())
                .flatMap(fundne -> {
                    var uuider = new HashSet<UUID>();
                    fundne.values().forEach(uuider::addAll);
                    return repository.hent(uuider, forespoergsel.nu()).map(objekter -> {
                        var resultat = new HashMap<Henvisning, List<Objekt>>();
                        fundne.forEach((henvisning, fra) -> resultat.put(
                                henvisning,
                                fra.stream()
                                        .flatMap(uuid -> Optional.ofNullable(objekter.get(uuid)).stream())
                                        .toList()));
                        return resultat;
                    });
                });
    }

    private Uni<Map<UUID, Objekt>> roedder(Set<UUID> organisationer, Forespoergsel forespoergsel) {
        return trae.roedder(organisationer, forespoergsel.nu())
                .flatMap(roedder -> repository
                        .hent(Set.copyOf(roedder.values()), forespoergsel.nu())
                        .map(enheder -> {
                            var resultat = new HashMap<UUID, Objekt>();
                            roedder.forEach((organisation, enhed) -> {
                                if (enheder.get(enhed) instanceof Objekt rod) {
                                    resultat.put(organisation, rod);
                                }
                            });
                            return resultat;
                        }));
    }

    /** Only what the query asks for is shown, and only what is shown is remembered as seen. */
    private Uni<Map<Personspoergsmaal, Personsvar>> personer(
            Set<Personspoergsmaal> spoergsmaal, Forespoergsel forespoergsel) {
        var uuider = new HashSet<UUID>();
        spoergsmaal.forEach(s -> uuider.add(s.uuid()));
        return repository.hent(uuider, forespoergsel.nu()).flatMap(objekter -> {
            var stillede = spoergsmaal.stream()
                    .filter(s -> objekter.get(s.uuid()) instanceof Objekt o && o.art() == Objektart.PERSON)
                    .toList();
            var svar = stillede.stream()
                    .map(s -> new Stillet(s, new Personsvar(objekter.get(s.uuid()), Set.of())))
                    .toList();
            return skaerm.skaerm(svar, Stillet::person, Stillet::uden).map(skaermede -> {
                var resultat = new HashMap<Personspoergsmaal, Personsvar>();
                skaermede.forEach(s -> resultat.put(s.spoergsmaal(), s.svar()));
                return resultat;
            });
        });
    }

    private record Stillet(Personspoergsmaal spoergsmaal, Personsvar svar) {

        Optional<Personskaerm.Person> person() {
            var findes = EnumSet.noneOf(Personfelt.class);
            spoergsmaal.felter().stream()
                    .filter(felt -> svar.person().tekst(felt.element()) != null)
                    .forEach(findes::add);
            return Optional.of(
                    new Personskaerm.Person(svar.person().uuid(), svar.person().ejer(), findes));
        }

        Stillet uden(Set<Personfelt> felter) {
            return new Stillet(spoergsmaal, svar.uden(felter));
        }
    }
}
