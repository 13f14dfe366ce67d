package dk.borgerblikket.lookup.graphql;

import static dk.borgerblikket.lookup.graphql.Grafkald.felt;
import static dk.borgerblikket.lookup.graphql.Grafkald.tekst;
import static dk.borgerblikket.lookup.graphql.Grafkald.til;

import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Objektart;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the fields of the organisation's objects are answered. */
final class Objektfelter {

    private static final String OPGAVER = "Opgaver";
    private static final String TILKNYTTEDE_OPGAVER = "TilknyttedeOpgaver";
    private static final String TILKNYTTEDE_ENHEDER = "TilknyttedeEnheder";

    private Objektfelter() {}

    static RuntimeWiring.Builder tilfoej(RuntimeWiring.Builder graf) {
        return graf.type(
                        "Organisation",
                        t -> objekt(t, "organisationsnavn", "OrganisationNavn")
                                .dataFetcher("myndighed", til("Myndighed", Objektart.MYNDIGHED))
                                .dataFetcher("virksomhed", til("Virksomhed", Objektart.VIRKSOMHED))
                                .dataFetcher("organisationEnhed", felt(Objektfelter::rod)))
                .type("Myndighed", t -> uuid(t).dataFetcher("myndighedskode", tekst("MyndighedsKode")))
                .type("Virksomhed", t -> uuid(t).dataFetcher("cvrNummerTekst", tekst("CVR-NummerTekst")))
                .type(
                        "OrganisationEnhed",
                        t -> objekt(t, "enhedsnavn", "EnhedNavn")
                                .dataFetcher(
                                        "underliggendeEnheder",
                                        felt(k -> k.henvisende(Objektart.ORGANISATIONENHED, "Overordnet")))
                                .dataFetcher("overordnetEnhed", til("Overordnet", Objektart.ORGANISATIONENHED))
                                .dataFetcher("tilstand", felt(Objektfelter::tilstand))
                                .dataFetcher("tilhoerer", til("Tilhoerer", Objektart.ORGANISATION))
                                .dataFetcher("adresser", felt(Tilknytningsfelter::adresser))
                                .dataFetcher(
                                        "opgaver",
                                        felt(k -> Tilknytning.alle(k.objekt(), OPGAVER)
                                                .toList()))
                                .dataFetcher("itSystemer", felt(Objektfelter::itSystemer))
                                .dataFetcher("medlemskaber", felt(Medlemskabsfelter::iEnheden))
                                .dataFetcher("henvendelsessteder", felt(Objektfelter::henvendelsessteder)))
                .type(
                        "ItSystem",
                        t -> t.dataFetcher("uuid", felt(k -> k.kilde(UUID.class)))
                                .dataFetcher(
                                        "itSystemNavn",
                                        felt(k -> k.hent(k.kilde(UUID.class), Objektart.ITSYSTEM)
                                                .thenApply(s -> s == null ? null : s.tekst("ItSystemNavn")))))
                .type(
                        "Henvendelsessted",
                        t -> t.dataFetcher("uuid", sted(k -> k.funktion().uuid()))
                                .dataFetcher("navn", sted(s -> s.funktion().tekst("FunktionNavn")))
                                .dataFetcher("opgave", sted(Henvendelsessted::opgave))
                                .dataFetcher(
                                        "henvendelsesOrganisationEnhed",
                                        felt(k -> k.hent(
                                                k.kilde(Henvendelsessted.class).enhed(), Objektart.ORGANISATIONENHED))))
                .type(
                        "Tilstand",
                        t -> t.dataFetcher(
                                        "status",
                                        felt(k -> k.kilde(Tilstand.class).status()))
                                .dataFetcher(
                                        "fraTidspunkt",
                                        felt(k -> k.kilde(Tilstand.class).fra()))
                                .dataFetcher(
                                        "tilTidspunkt",
                                        felt(k -> k.kilde(Tilstand.class).til())));
    }

    /** What every kind has. */
    static TypeRuntimeWiring.Builder objekt(TypeRuntimeWiring.Builder type, String navnefelt, String egenskab) {
        return uuid(type)
                .dataFetcher("brugervendtNoegle", tekst(Egenskab.NOEGLE))
                .dataFetcher(navnefelt, tekst(egenskab));
    }

    private static TypeRuntimeWiring.Builder uuid(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("uuid", felt(k -> k.objekt().uuid()));
    }

    private static Object rod(Grafkald kald) {
        return kald.<UUID, Objekt>loader(Loadere.ROD).load(kald.objekt().uuid());
    }

    private record Tilstand(
            String status,
            @Nullable OffsetDateTime fra,
            @Nullable OffsetDateTime til) {}

    static @Nullable Object tilstand(Grafkald kald) {
        return kald.objekt()
                .gyldighed()
                .map(g -> new Tilstand(
                        g.gyldighedStatusKode() == Gyldighed.Kode.Aktiv ? "AKTIV" : "INAKTIV",
                        Medlemskab.tid(g.periode().fra()),
                        Medlemskab.tid(g.periode().til())))
                .orElse(null);
    }

    /** A system is known by its UUID alone when the register does not have it: it is an instance elsewhere. */
    private static Object itSystemer(Grafkald kald) {
        var systemer =
                kald.objekt().referencer("TilknyttedeItSystemer").distinct().toList();
        kald.forespoergsel().optag(systemer.size());
        return systemer;
    }

    /**
     * Where one turns to about a task.
     *
     * @param funktion a function that the unit has
     * @param enhed the unit that the function names
     */
    private record Henvendelsessted(Objekt funktion, UUID enhed, Tilknytning opgave) {

        static Stream<Henvendelsessted> af(Objekt funktion) {
            return funktion.reference(TILKNYTTEDE_ENHEDER).stream()
                    .flatMap(enhed -> Tilknytning.alle(funktion, TILKNYTTEDE_OPGAVER)
                            .map(opgave -> new Henvendelsessted(funktion, enhed, opgave)));
        }
    }

    private static DataFetcher<?> sted(Function<Henvendelsessted, @Nullable Object> felt) {
        return felt(k -> felt.apply(k.kilde(Henvendelsessted.class)));
    }

    private static Object henvendelsessteder(Grafkald kald) {
        return kald.hentAlle(kald.objekt().referencer("TilknyttedeFunktioner").toList(), Objektart.ORGANISATIONFUNKTION)
                .thenApply(funktioner ->
                        funktioner.stream().flatMap(Henvendelsessted::af).toList());
    }
}
