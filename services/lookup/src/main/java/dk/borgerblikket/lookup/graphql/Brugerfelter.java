package dk.borgerblikket.lookup.graphql;

import static dk.borgerblikket.lookup.graphql.Grafkald.felt;

import dk.borgerblikket.lookup.adgang.Personfelt;
import dk.borgerblikket.lookup.graphql.Loadere.Personspoergsmaal;
import dk.borgerblikket.lookup.graphql.Loadere.Personsvar;
import dk.borgerblikket.lookup.objekt.Egenskab;
import graphql.schema.idl.RuntimeWiring;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** How users and the persons behind them are answered. */
final class Brugerfelter {

    private static final String BRUGERTYPER = "BrugerTyper";
    private static final Map<String, Personfelt> BESKYTTEDE = Map.of("navn", Personfelt.NAVN, "cpr", Personfelt.CPR);

    private Brugerfelter() {}

    static RuntimeWiring.Builder tilfoej(RuntimeWiring.Builder graf) {
        return graf.type(
                        "Bruger",
                        t -> Objektfelter.objekt(t, "brugernavn", "BrugerNavn")
                                .dataFetcher(
                                        "brugerTypeUuid",
                                        felt(k -> k.objekt()
                                                .reference(BRUGERTYPER)
                                                .orElse(null)))
                                .dataFetcher("brugerTypeTitel", felt(Brugerfelter::typetitel))
                                .dataFetcher("tilstand", felt(Objektfelter::tilstand))
                                .dataFetcher("person", felt(Brugerfelter::person))
                                .dataFetcher("adresser", felt(Tilknytningsfelter::adresser))
                                .dataFetcher("harMedlemskab", felt(Medlemskabsfelter::forBrugeren)))
                .type(
                        "Person",
                        t -> t.dataFetcher("uuid", felt(k -> svar(k).person().uuid()))
                                .dataFetcher(
                                        "brugervendtNoegle",
                                        felt(k -> svar(k).person().tekst(Egenskab.NOEGLE)))
                                .dataFetcher("navn", felt(k -> beskyttet(k, Personfelt.NAVN)))
                                .dataFetcher("cpr", felt(k -> beskyttet(k, Personfelt.CPR))));
    }

    /** The title of the type's class; the user's own text when it refers to none. */
    private static @Nullable Object typetitel(Grafkald kald) {
        var type = kald.objekt().reference(BRUGERTYPER);
        return type.isPresent() ? kald.klassetitel(type) : kald.objekt().tekst("BrugerTypeTekst");
    }

    /** A person of whom nothing that is asked for may be seen is not answered at all. */
    private static Object person(Grafkald kald) {
        var felter = EnumSet.noneOf(Personfelt.class);
        BESKYTTEDE.forEach((navn, felt) -> {
            if (kald.sted().getSelectionSet().contains(navn)) {
                felter.add(felt);
            }
        });
        var reference = kald.objekt().reference("TilknyttedePersoner");
        return reference.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : kald.<Personspoergsmaal, Personsvar>loader(Loadere.PERSON)
                        .load(new Personspoergsmaal(reference.get(), felter))
                        .thenApply(svar -> svar != null
                                        && !felter.isEmpty()
                                        && svar.skjult().equals(Set.copyOf(felter))
                                ? kald.medAdvarsel(
                                        null, Graffejl.Unauthorized, "Personer, du ikke har ret til at se, er udeladt.")
                                : svar);
    }

    private static @Nullable Object beskyttet(Grafkald kald, Personfelt felt) {
        var svar = svar(kald);
        return svar.skjult().contains(felt)
                ? kald.medAdvarsel(
                        null,
                        Graffejl.Unauthorized,
                        "Du har ikke ret til at se feltet "
                                + kald.sted().getField().getName() + ".")
                : svar.person().tekst(felt.element());
    }

    private static Personsvar svar(Grafkald kald) {
        return kald.kilde(Personsvar.class);
    }
}
