package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Lagertid;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that objects are looked up by: one per period of properties, states, relations and texts, of what the newest
 * registration says. An object that has been deleted has none.
 */
final class Opslagsprojektion implements Projektion {

    /** Served by egenskab_objekt, tilstand_objekt, relation_objekt and soegetekst_objekt. */
    private static final List<String> RYD = List.of(
            "DELETE FROM egenskab WHERE objekt = ANY($1::uuid[])",
            "DELETE FROM tilstand WHERE objekt = ANY($1::uuid[])",
            "DELETE FROM relation WHERE objekt = ANY($1::uuid[])",
            "DELETE FROM soegetekst WHERE objekt = ANY($1::uuid[])");

    private static final String GEM_EGENSKABER = """
            INSERT INTO egenskab (objekt, art, ejer_cvr, noegle, navn, nummer, kode, cpr_noegle, fra, til)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::char(8)[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::bytea[], $9::timestamptz[], $10::timestamptz[])
            """;

    private static final String GEM_TILSTANDE = """
            INSERT INTO tilstand (objekt, aktiv, fra, til)
            SELECT * FROM unnest($1::uuid[], $2::boolean[], $3::timestamptz[], $4::timestamptz[])
            """;

    private static final String GEM_RELATIONER = """
            INSERT INTO relation (objekt, art, navn, rolle, type, indeks, reference, urn, fra, til)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[],
                $8::text[], $9::timestamptz[], $10::timestamptz[])
            """;

    private static final String GEM_TEKSTER = """
            INSERT INTO soegetekst (objekt, art, tekst, fra, til)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[])
            """;

    private final CprNoegle cprNoegle;

    Opslagsprojektion(CprNoegle cprNoegle) {
        this.cprNoegle = cprNoegle;
    }

    /** A value of an object that holds for a period. */
    private record Post<T extends MedVirkning<T>>(UUID objekt, Objektart art, String ejer, String navn, T vaerdi) {
        OffsetDateTime fra() {
            return Lagertid.af(vaerdi.periode().fra());
        }

        OffsetDateTime til() {
            return Lagertid.af(vaerdi.periode().til());
        }
    }

    private record Tekst(UUID objekt, Objektart art, String tekst, OffsetDateTime fra, OffsetDateTime til) {}

    private record Tilstand(UUID objekt, boolean aktiv, OffsetDateTime fra, OffsetDateTime til) {}

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var levende = skrevne.stream().filter(s -> !indhold(s).slettet()).toList();
        var egenskaber = poster(levende, s -> indhold(s).egenskaber().stream().map(e -> post(s, "", e)));
        var relationer = poster(
                levende,
                s -> indhold(s).relationer().entrySet().stream()
                        .flatMap(r -> r.getValue().stream().map(relation -> post(s, r.getKey(), relation))));
        var tilstande = levende.stream().flatMap(Opslagsprojektion::tilstande).toList();
        var tekster = egenskaber.stream().flatMap(Opslagsprojektion::tekster).toList();
        return ryd(forbindelse, skrevne)
                .chain(() -> gemEgenskaber(forbindelse, egenskaber))
                .chain(() -> gemTilstande(forbindelse, tilstande))
                .chain(() -> gemRelationer(forbindelse, relationer))
                .chain(() -> gemTekster(forbindelse, tekster));
    }

    private static Registrering indhold(Skrevet<?> skrevet) {
        return (Registrering) skrevet.indhold();
    }

    private static Objektart art(Skrevet<?> skrevet) {
        return ((Lagertype) skrevet.type()).art();
    }

    private static <T extends MedVirkning<T>> Post<T> post(Skrevet<?> skrevet, String navn, T vaerdi) {
        return new Post<>(skrevet.uuid(), art(skrevet), skrevet.udtraek().ejer().cifre(), navn, vaerdi);
    }

    private static <T extends MedVirkning<T>> List<Post<T>> poster(
            List<Skrevet<?>> skrevne, Function<Skrevet<?>, Stream<Post<T>>> vaerdier) {
        return skrevne.stream().flatMap(vaerdier).toList();
    }

    private static Stream<Tilstand> tilstande(Skrevet<?> skrevet) {
        return Stream.concat(
                indhold(skrevet).gyldighed().stream()
                        .map(g -> tilstand(skrevet, g, g.gyldighedStatusKode() == Gyldighed.Kode.Aktiv)),
                indhold(skrevet).publiceret().stream()
                        .map(p -> tilstand(skrevet, p, Boolean.TRUE.equals(p.erPubliceretIndikator()))));
    }

    private static Tilstand tilstand(Skrevet<?> skrevet, MedVirkning<?> vaerdi, boolean aktiv) {
        return new Tilstand(
                skrevet.uuid(),
                aktiv,
                Lagertid.af(vaerdi.periode().fra()),
                Lagertid.af(vaerdi.periode().til()));
    }

    /** Names, titles and search words. A person's name is one; who may search for persons is decided by the search. */
    private static Stream<Tekst> tekster(Post<Egenskab> post) {
        var soegeord = post.vaerdi().felter().get("Soegeord");
        return Stream.concat(
                        post.vaerdi().navn().stream(),
                        soegeord == null
                                ? Stream.empty()
                                : soegeord.valueStream()
                                        .flatMap(ord -> Stream.of(
                                                ord.path("SoegeordIdentifikator"), ord.path("BeskrivelseTekst")))
                                        .filter(JsonNode::isTextual)
                                        .map(JsonNode::textValue))
                .filter(tekst -> !tekst.isBlank())
                .distinct()
                .map(tekst -> new Tekst(post.objekt(), post.art(), tekst, post.fra(), post.til()));
    }

    private static Uni<Void> ryd(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var gamle = skrevne.stream().filter(s -> !s.ny()).map(Skrevet::uuid).toArray(UUID[]::new);
        var alle = Uni.createFrom().voidItem();
        if (gamle.length == 0) {
            return alle;
        }
        for (var sql : RYD) {
            alle = alle.chain(() -> forbindelse
                    .preparedQuery(sql)
                    .execute(Tuple.tuple().addArrayOfUUID(gamle))
                    .replaceWithVoid());
        }
        return alle;
    }

    private Uni<Void> gemEgenskaber(SqlConnection forbindelse, List<Post<Egenskab>> poster) {
        return gem(
                forbindelse,
                GEM_EGENSKABER,
                poster,
                kolonne(UUID[]::new, Post::objekt),
                kolonne(String[]::new, p -> p.art().oioNavn()),
                kolonne(String[]::new, Post::ejer),
                kolonne(String[]::new, p -> p.vaerdi().noegle().orElse("")),
                kolonne(
                        String[]::new,
                        p -> p.vaerdi().navn().or(p.vaerdi()::noegle).orElse("")),
                kolonne(String[]::new, p -> p.vaerdi().tekst("CVR-NummerTekst").orElse(null)),
                kolonne(String[]::new, p -> p.vaerdi().tekst("MyndighedsKode").orElse(null)),
                kolonne(
                        Buffer[]::new,
                        p -> p.vaerdi()
                                .tekst("CPR-NummerTekst")
                                .map(cpr -> Buffer.buffer(cprNoegle.noegle(cpr)))
                                .orElse(null)),
                kolonne(OffsetDateTime[]::new, Post::fra),
                kolonne(OffsetDateTime[]::new, Post::til));
    }

    private static Uni<Void> gemTilstande(SqlConnection forbindelse, List<Tilstand> tilstande) {
        return gem(
                forbindelse,
                GEM_TILSTANDE,
                tilstande,
                kolonne(UUID[]::new, Tilstand::objekt),
                kolonne(Boolean[]::new, Tilstand::aktiv),
                kolonne(OffsetDateTime[]::new, Tilstand::fra),
                kolonne(OffsetDateTime[]::new, Tilstand::til));
    }

    private static Uni<Void> gemRelationer(SqlConnection forbindelse, List<Post<Relation>> poster) {
        return gem(
                forbindelse,
                GEM_RELATIONER,
                poster,
                kolonne(UUID[]::new, Post::objekt),
                kolonne(String[]::new, p -> p.art().oioNavn()),
                kolonne(String[]::new, Post::navn),
                kolonne(UUID[]::new, p -> uuid(p.vaerdi().rolle())),
                kolonne(UUID[]::new, p -> uuid(p.vaerdi().type())),
                kolonne(String[]::new, p -> p.vaerdi().indeks()),
                kolonne(UUID[]::new, p -> uuid(p.vaerdi().referenceID())),
                kolonne(
                        String[]::new,
                        p -> p.vaerdi().referenceID() == null
                                ? null
                                : p.vaerdi().referenceID().somUrn().orElse(null)),
                kolonne(OffsetDateTime[]::new, Post::fra),
                kolonne(OffsetDateTime[]::new, Post::til));
    }

    private static Uni<Void> gemTekster(SqlConnection forbindelse, List<Tekst> tekster) {
        return gem(
                forbindelse,
                GEM_TEKSTER,
                tekster,
                kolonne(UUID[]::new, Tekst::objekt),
                kolonne(String[]::new, t -> t.art().oioNavn()),
                kolonne(String[]::new, Tekst::tekst),
                kolonne(OffsetDateTime[]::new, Tekst::fra),
                kolonne(OffsetDateTime[]::new, Tekst::til));
    }

    private static @Nullable UUID uuid(@Nullable UnikId reference) {
        return reference == null ? null : reference.somUuid().orElse(null);
    }

    private static <T> Function<List<T>, Object> kolonne(
            IntFunction<Object[]> tabel, Function<? super T, ? extends @Nullable Object> vaerdi) {
        return poster -> poster.stream().<@Nullable Object>map(vaerdi).toArray(tabel);
    }

    @SafeVarargs
    private static <T> Uni<Void> gem(
            SqlConnection forbindelse, String sql, List<T> poster, Function<List<T>, Object>... kolonner) {
        if (poster.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var parametre = Tuple.tuple();
        for (var kolonne : kolonner) {
            parametre.addValue(kolonne.apply(poster));
        }
        return forbindelse.preparedQuery(sql).execute(parametre).replaceWithVoid();
    }
}
