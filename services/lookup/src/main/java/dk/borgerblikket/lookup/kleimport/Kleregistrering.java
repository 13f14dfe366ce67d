package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.kle.Fastobjekt;
import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.kleimport.Udgaveperiode.Afloesning;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Registers KLE as objects (ADR 0019). Of every class the whole of its valid time is worked out from all releases, whatever
 * order they were imported in, and the store is given what is to be: what it has already leads to nothing.
 */
@Singleton
final class Kleregistrering {

    private static final Logger LOG = Logger.getLogger(Kleregistrering.class);
    private static final int PORTION = 500;

    private final KleforloebRepository repository;
    private final Objektlager lager;
    private final Cvr nationalCvr;

    Kleregistrering(
            KleforloebRepository repository,
            Objektlager lager,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String nationalCvr) {
        this.repository = repository;
        this.lager = lager;
        this.nationalCvr = new Cvr(nationalCvr);
    }

    /** Registers what is not as the releases say. Done again, it goes on where it was cut off. */
    Uni<Void> ajourfoer() {
        return repository.alene(
                () -> skriv(overbygning()).chain(this::ajourfoerKlasser).chain(repository::registreret));
    }

    /** Registers what an import that was cut off left undone; nearly always nothing, which costs one look. */
    Uni<Void> goerFaerdig() {
        return repository.mangler().chain(mangler -> mangler ? ajourfoer() : skriv(overbygning()));
    }

    private Uni<Void> ajourfoerKlasser() {
        return repository
                .afloesninger()
                .chain(afloesninger -> repository
                        .alle()
                        .onItem()
                        .transformToMulti(uuider -> Multi.createFrom().iterable(uuider))
                        .group()
                        .intoLists()
                        .of(PORTION)
                        .onItem()
                        .transformToUniAndConcatenate(uuider -> ajourfoer(uuider, afloesninger))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<Void> ajourfoer(List<UUID> uuider, Map<UUID, List<Afloesning>> afloesninger) {
        return repository.perioder(uuider).chain(perioder -> {
            var borte =
                    uuider.stream().filter(uuid -> !perioder.containsKey(uuid)).toList();
            var beskeder = Stream.concat(
                            perioder.entrySet().stream()
                                    .map(klasse -> Objektbesked.af(
                                            Objektart.KLASSE,
                                            klasse.getKey(),
                                            Haandtering.GEM,
                                            Klasseforloeb.af(
                                                    klasse.getValue(),
                                                    afloesninger.getOrDefault(klasse.getKey(), List.of())))),
                            borte.stream()
                                    .map(uuid -> Objektbesked.af(
                                            Objektart.KLASSE,
                                            uuid,
                                            Haandtering.SLET,
                                            Registrering.hel(List.of(), List.of(), List.of(), Map.of()))))
                    .toList();
            return skriv(beskeder)
                    .chain(() -> borte.isEmpty() ? Uni.createFrom().voidItem() : repository.glem(borte));
        });
    }

    /** A class that cannot be registered, such as one whose UUID is another authority's, holds up no other. */
    private Uni<Void> skriv(List<Objektbesked> beskeder) {
        return lager.skriv(nationalCvr, beskeder)
                .invoke(resultater -> resultater.stream()
                        .filter(resultat -> resultat.statusKode() != Statuskode.OK)
                        .filter(resultat -> !erSletningAfDetDerIkkeErDer(beskeder, resultat))
                        .forEach(resultat -> LOG.errorf(
                                "%s %s kan ikke registreres: %d %s",
                                resultat.type(), resultat.uuid(), resultat.statusKode(), resultat.fejlbeskedTekst())))
                .replaceWithVoid();
    }

    private static boolean erSletningAfDetDerIkkeErDer(List<Objektbesked> beskeder, UnikRetur resultat) {
        return resultat.statusKode() == Statuskode.IKKE_FUNDET
                && beskeder.stream()
                        .anyMatch(besked ->
                                besked.uuid().equals(resultat.uuid()) && besked.haandtering() == Haandtering.SLET);
    }

    private static List<Objektbesked> overbygning() {
        var tilKle = Map.of("FacetTilhoerer", Kleplan.KLASSIFIKATION);
        return List.of(
                Fastobjekt.gem(Objektart.KLASSIFIKATION, Kleplan.KLASSIFIKATION, "KLE", "KL Emnesystematik", Map.of()),
                Fastobjekt.gem(Objektart.FACET, Kleplan.EMNE, "Emne", "KLE Emne", tilKle),
                Fastobjekt.gem(
                        Objektart.FACET, Kleplan.HANDLINGSFACET, "Handlingsfacet", "KLE Handlingsfacet", tilKle));
    }
}
