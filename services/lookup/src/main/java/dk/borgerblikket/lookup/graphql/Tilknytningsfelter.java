package dk.borgerblikket.lookup.graphql;

import static dk.borgerblikket.lookup.graphql.Grafkald.felt;

import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Objektart;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How addresses and tasks are answered. */
final class Tilknytningsfelter {

    private Tilknytningsfelter() {}

    /** An address of an object. */
    private record Adresse(Tilknytning tilknytning, Objekt adresse) {}

    static RuntimeWiring.Builder tilfoej(RuntimeWiring.Builder graf) {
        return graf.type(
                        "Adresse",
                        t -> t.dataFetcher("uuid", adresse(a -> a.adresse().uuid()))
                                .dataFetcher(
                                        "adresseTekst", adresse(a -> a.adresse().tekst("AdresseTekst")))
                                .dataFetcher(
                                        "brugervendtNoegle",
                                        adresse(a -> a.adresse().tekst(Egenskab.NOEGLE)))
                                .dataFetcher(
                                        "adresseRolleTitel",
                                        felt(k -> k.klassetitel(k.kilde(Adresse.class)
                                                .tilknytning()
                                                .rolle())))
                                .dataFetcher("klassifikation", adresse(Adresse::tilknytning)))
                .type(
                        "Opgave",
                        t -> t.dataFetcher("uuid", opgave(Tilknytning::uuid))
                                .dataFetcher("kleEmneNummer", felt(k -> klasse(k, Egenskab.NOEGLE)))
                                .dataFetcher("kleEmneTitel", felt(k -> klasse(k, "TitelTekst")))
                                .dataFetcher(
                                        "opgaveRolleTitel",
                                        felt(k -> k.klassetitel(
                                                k.kilde(Tilknytning.class).rolle())))
                                .dataFetcher("klassifikation", opgave(o -> o)))
                .type(
                        "Klassifikation",
                        t -> t.dataFetcher("type", opgave(o -> o.type().orElse(null)))
                                .dataFetcher("rolle", opgave(o -> o.rolle().orElse(null)))
                                .dataFetcher("indeks", opgave(o -> o.relation().indeks())));
    }

    /** The addresses of the object that the field belongs to; with a role those in it. */
    static Object adresser(Grafkald kald) {
        Optional<UUID> rolle = Optional.ofNullable(kald.argument("rolle"));
        var tilknytninger = Tilknytning.alle(kald.objekt(), "Adresser")
                .filter(t -> rolle.isEmpty() || t.rolle().equals(rolle))
                .toList();
        return kald.hentAlle(
                        tilknytninger.stream().map(Tilknytning::uuid).distinct().toList(), Objektart.ADRESSE)
                .thenApply(adresser -> tilknytninger.stream()
                        .flatMap(t -> adresser.stream()
                                .filter(a -> a.uuid().equals(t.uuid()))
                                .map(a -> new Adresse(t, a)))
                        .toList());
    }

    private static Object klasse(Grafkald kald, String egenskab) {
        return kald.hent(kald.kilde(Tilknytning.class).uuid(), Objektart.KLASSE)
                .thenApply(k -> k == null ? null : k.tekst(egenskab));
    }

    private static DataFetcher<?> adresse(Function<Adresse, @Nullable Object> felt) {
        return felt(k -> felt.apply(k.kilde(Adresse.class)));
    }

    private static DataFetcher<?> opgave(Function<Tilknytning, @Nullable Object> felt) {
        return felt(k -> felt.apply(k.kilde(Tilknytning.class)));
    }
}
