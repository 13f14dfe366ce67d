package dk.borgerblikket.lookup.graphql;

import static dk.borgerblikket.lookup.graphql.Grafkald.felt;

import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Objektart;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the functions that join users and units are answered. */
final class Medlemskabsfelter {

    private static final String FUNKTIONSTYPE = "Funktionstype";

    private Medlemskabsfelter() {}

    static RuntimeWiring.Builder tilfoej(RuntimeWiring.Builder graf) {
        return graf.type("Medlemskab", t -> t.typeResolver(medlemskab -> null))
                .type(
                        "BrugerMedlemskab",
                        t -> faelles(t)
                                .dataFetcher(
                                        "medlemAf",
                                        felt(k -> k.hent(
                                                k.kilde(Medlemskab.class).enhed(), Objektart.ORGANISATIONENHED))))
                .type(
                        "OrganisationEnhedMedlemskab",
                        t -> faelles(t)
                                .dataFetcher(
                                        "bruger",
                                        felt(k ->
                                                k.hent(k.kilde(Medlemskab.class).bruger(), Objektart.BRUGER))));
    }

    private static TypeRuntimeWiring.Builder faelles(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("uuid", medlemskab(m -> m.funktion().uuid()))
                .dataFetcher(
                        "medlemskabRolleTitel", medlemskab(m -> m.funktion().tekst("FunktionNavn")))
                .dataFetcher("brugervendtNoegle", medlemskab(m -> m.funktion().tekst(Egenskab.NOEGLE)))
                .dataFetcher(
                        "funktionsTypeUuid",
                        medlemskab(m -> m.funktion().reference(FUNKTIONSTYPE).orElse(null)))
                .dataFetcher(
                        "funktionsTypeTitel",
                        felt(k -> k.klassetitel(
                                k.kilde(Medlemskab.class).funktion().reference(FUNKTIONSTYPE))))
                .dataFetcher("start", medlemskab(Medlemskab::start))
                .dataFetcher("slut", medlemskab(Medlemskab::slut));
    }

    /** Who has a place in the unit. */
    static Object iEnheden(Grafkald kald) {
        var enhed = kald.objekt().uuid();
        return medlemskaber(
                kald, "TilknyttedeEnheder", funktion -> true, m -> m.enhed().equals(enhed));
    }

    /** Where the user has a place, as far as the function is in force. */
    static Object forBrugeren(Grafkald kald) {
        var bruger = kald.objekt().uuid();
        return medlemskaber(
                kald, "TilknyttedeBrugere", Objekt::aktiv, m -> m.bruger().equals(bruger));
    }

    private static Object medlemskaber(
            Grafkald kald, String relation, Predicate<Objekt> funktioner, Predicate<Medlemskab> medlemskaber) {
        Optional<UUID> rolle = Optional.ofNullable(kald.argument("rolle"));
        return kald.henvisende(Objektart.ORGANISATIONFUNKTION, relation)
                .thenApply(fundne -> fundne.stream()
                        .filter(funktioner)
                        .filter(f ->
                                rolle.isEmpty() || f.reference(FUNKTIONSTYPE).equals(rolle))
                        .flatMap(Medlemskab::af)
                        .filter(medlemskaber)
                        .toList());
    }

    private static DataFetcher<?> medlemskab(Function<Medlemskab, @Nullable Object> felt) {
        return felt(k -> felt.apply(k.kilde(Medlemskab.class)));
    }
}
