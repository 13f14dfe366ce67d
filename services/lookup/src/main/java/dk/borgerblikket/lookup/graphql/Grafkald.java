package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.graphql.GrafRepository.Henvisning;
import dk.borgerblikket.lookup.objekt.Objektart;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** One field of one object, to be answered. */
record Grafkald(DataFetchingEnvironment sted) {

    /** A field that is answered at once or later: by a value, a list, or a future of either. */
    static DataFetcher<?> felt(Function<Grafkald, @Nullable Object> svar) {
        return sted -> svar.apply(new Grafkald(sted));
    }

    static DataFetcher<?> tekst(String egenskab) {
        return felt(kald -> kald.objekt().tekst(egenskab));
    }

    /** The object that the relation refers to. */
    static DataFetcher<?> til(String relation, Objektart art) {
        return felt(kald -> kald.hent(kald.objekt().reference(relation).orElse(null), art));
    }

    <T> T kilde(Class<T> type) {
        return type.cast(Objects.requireNonNull(sted.getSource()));
    }

    Objekt objekt() {
        return kilde(Objekt.class);
    }

    Forespoergsel forespoergsel() {
        return Objects.requireNonNull(sted.getGraphQlContext().get(Forespoergsel.class));
    }

    <T> @Nullable T argument(String navn) {
        return sted.getArgument(navn);
    }

    <T> T kraevet(String navn) {
        return Objects.requireNonNull(argument(navn));
    }

    /** The object; null when there is none of the kind. */
    CompletableFuture<@Nullable Objekt> hent(@Nullable UUID uuid, Objektart art) {
        if (uuid == null) {
            return CompletableFuture.completedFuture(null);
        }
        forespoergsel().optag(1);
        return this.<UUID, Objekt>loader(Loadere.OBJEKT)
                .load(uuid)
                .thenApply(o -> o != null && o.art() == art ? o : null);
    }

    /** Those of the objects that are there and of the kind. */
    CompletableFuture<List<Objekt>> hentAlle(List<UUID> uuider, Objektart art) {
        forespoergsel().optag(uuider.size());
        return this.<UUID, Objekt>loader(Loadere.OBJEKT)
                .loadMany(uuider)
                .thenApply(fundne ->
                        fundne.stream().filter(o -> o != null && o.art() == art).toList());
    }

    /** The objects of the kind whose relation refers to the one that the field belongs to. */
    CompletableFuture<List<Objekt>> henvisende(Objektart art, String relation) {
        return this.<Henvisning, List<Objekt>>loader(Loadere.HENVISENDE)
                .load(new Henvisning(art, relation, objekt().uuid()))
                .thenApply(fundne -> {
                    forespoergsel().optag(fundne == null ? 0 : fundne.size());
                    return fundne == null ? List.of() : fundne;
                });
    }

    /** The title of a class; with a warning when it is not there. */
    CompletableFuture<?> klassetitel(Optional<UUID> klasse) {
        return klasse.<CompletableFuture<?>>map(uuid -> hent(uuid, Objektart.KLASSE)
                        .thenApply(k -> {
                            var titel = k == null ? null : k.tekst("TitelTekst");
                            return titel == null
                                    ? medAdvarsel(
                                            null, Graffejl.NotFound, "Titlen på klassen " + uuid + " kan ikke hentes.")
                                    : titel;
                        }))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** The value and a warning; a warning that has been given already is not repeated. */
    Object medAdvarsel(@Nullable Object vaerdi, Graffejl klasse, String besked) {
        var svar = DataFetcherResult.newResult().data(vaerdi);
        return (forespoergsel().foersteAdvarsel(besked) ? svar.error(advarsel(klasse, besked)) : svar).build();
    }

    GraphQLError advarsel(Graffejl klasse, String besked) {
        return klasse.paa(sted, Graffejl.Type.WARNING, besked);
    }

    <N, V> DataLoader<N, V> loader(String navn) {
        return Objects.requireNonNull(sted.getDataLoader(navn));
    }
}
