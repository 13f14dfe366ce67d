package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Imports as they are previewed, started and told of. */
@Singleton
final class ImportRepository {

    private static final String OPRET = """
            INSERT INTO organisationsimport (id, cvr, kode, hvem, udloeber)
            VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5))
            """;

    /** Served by the primary keys; of what is in the file twice, organisationsimport_post_objekt keeps the first. */
    private static final String GEM = """
            INSERT INTO organisationsimport_post
                (import, nummer, linje, hvad, objekt, art, navn, felter, tekst, overordnet, aktiv, indhold, antal)
            SELECT $1, p.nummer, p.linje, p.hvad, p.objekt, p.art, p.navn, string_to_array(nullif(p.felter, ''), ','), p.tekst,
                p.overordnet, p.aktiv, p.indhold::jsonb, coalesce(o.antal_registreringer, 0)
            FROM unnest($2::int[], $3::int[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[],
                    $10::uuid[], $11::boolean[], $12::text[])
                AS p (nummer, linje, hvad, objekt, art, navn, felter, tekst, overordnet, aktiv, indhold)
            LEFT JOIN objekt o ON o.uuid = p.objekt
            ORDER BY p.nummer
            ON CONFLICT (import, objekt) DO NOTHING
            RETURNING nummer
            """;

    /** Served by objekt_art_ejer, tilstand_objekt and organisationsimport_post_objekt. */
    private static final String LUK = """
            INSERT INTO organisationsimport_post (import, nummer, hvad, objekt, art, navn, antal)
            SELECT i.id, $2 + row_number() OVER (ORDER BY o.objekttype, o.uuid), 'LUKKES', o.uuid, o.objekttype,
                (SELECT min(e.navn) FROM egenskab e WHERE e.objekt = o.uuid AND e.fra <= $3 AND e.til > $3),
                o.antal_registreringer
            FROM organisationsimport i
            JOIN objekt o ON o.ejer_cvr = i.cvr AND o.objekttype = ANY($4::text[])
            WHERE i.id = $1
              AND EXISTS (SELECT FROM tilstand t WHERE t.objekt = o.uuid AND t.aktiv AND t.fra <= $3 AND t.til > $3)
              AND NOT EXISTS (SELECT FROM organisationsimport_post p WHERE p.import = i.id AND p.objekt = o.uuid)
            """;

    private static final String LAEST = """
            UPDATE organisationsimport SET laest = clock_timestamp(), arter = $2, advarsler = $3::text::jsonb WHERE id = $1
            """;

    /** What the units above are once the import is carried out. Served by organisationsimport_post_hvad. */
    private static final String ENHEDER = """
            SELECT objekt, overordnet, aktiv, hvad
            FROM organisationsimport_post
            WHERE import = $1 AND hvad IN ('NY', 'AENDRET', 'UAENDRET', 'AFVIST') AND objekt IS NOT NULL
              AND (art = 'OrganisationEnhed' OR art IS NULL)
            """;

    /** Served by the primary keys, organisationsimport_post_hvad and egenskab_ejer. */
    private static final String HENT = """
            SELECT i.*, i.advarsler::text AS advarselstekst,
                (SELECT coalesce(jsonb_object_agg(t.hvad, t.antal), '{}')
                 FROM (SELECT hvad, count(*) AS antal FROM organisationsimport_post WHERE import = i.id GROUP BY hvad) AS t) AS antal,
                (SELECT coalesce(jsonb_object_agg(t.art, t.antal), '{}')
                 FROM (SELECT art, count(*) AS antal FROM organisationsimport_post
                       WHERE import = i.id AND hvad = 'LUKKES' GROUP BY art) AS t) AS lukkes,
                (SELECT coalesce(jsonb_object_agg(t.art, t.antal), '{}')
                 FROM (SELECT o.objekttype AS art, count(*) AS antal FROM objekt o
                       WHERE o.ejer_cvr = i.cvr AND o.objekttype = ANY(i.arter)
                         AND EXISTS (SELECT FROM tilstand t WHERE t.objekt = o.uuid AND t.aktiv AND t.fra <= $3 AND t.til > $3)
                       GROUP BY 1) AS t) AS aktive,
                (SELECT count(*) FROM organisationsimport_post
                 WHERE import = i.id AND udfald IS NULL AND hvad IN ('NY', 'AENDRET', 'LUKKES')) AS resterer,
                (SELECT count(*) FROM organisationsimport_post WHERE import = i.id AND udfald = 'UDFOERT') AS udfoert,
                (SELECT count(*) FROM organisationsimport_post WHERE import = i.id AND udfald = 'FEJLET') AS fejlet
            FROM organisationsimport i
            WHERE i.id = $1 AND i.cvr = $2::bpchar
            """;

    /** Served by organisationsimport_post_hvad, or by the primary key for all. */
    private static final String SIDE = """
            SELECT nummer, linje, hvad, objekt, art, navn, felter, tekst
            FROM organisationsimport_post
            WHERE import = $1 AND ($2::text IS NULL OR hvad = $2) AND ($3::text IS NULL OR udfald = $3) AND nummer > $4
            ORDER BY nummer
            LIMIT $5
            """;

    private final Pool pool;

    ImportRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> opret(UUID id, Cvr cvr, String kode, String hvem, Duration holder) {
        return udfoer(OPRET, Tuple.of(id, cvr.cifre(), kode, hvem, (double) holder.toSeconds()));
    }

    /**
     * Keeps what is to be done.
     *
     * @param fra number of the first
     * @return the numbers that were kept; the others are about objects that are there already
     */
    Uni<List<Integer>> gem(UUID id, int fra, List<Vurderet> poster) {
        var antal = poster.size();
        return pool.preparedQuery(GEM)
                .execute(Tuple.tuple()
                        .addUUID(id)
                        .addArrayOfInteger(
                                IntStream.range(fra, fra + antal).boxed().toArray(Integer[]::new))
                        .addValue(kolonne(poster, Integer[]::new, Vurderet::linje))
                        .addValue(kolonne(poster, String[]::new, p -> p.hvad().name()))
                        .addValue(kolonne(poster, UUID[]::new, Vurderet::uuid))
                        .addValue(kolonne(
                                poster,
                                String[]::new,
                                p -> p.art() == null ? null : p.art().oioNavn()))
                        .addValue(kolonne(poster, String[]::new, Vurderet::navn))
                        .addValue(kolonne(poster, String[]::new, p -> String.join(",", p.felter())))
                        .addValue(kolonne(poster, String[]::new, Vurderet::tekst))
                        .addValue(kolonne(poster, UUID[]::new, Vurderet::overordnet))
                        .addValue(kolonne(poster, Boolean[]::new, Vurderet::aktiv))
                        .addValue(kolonne(
                                poster,
                                String[]::new,
                                p -> p.indhold() == null ? null : Lagerformat.skriv(p.indhold()))))
                .map(raekker -> {
                    var numre = new ArrayList<Integer>(raekker.size());
                    raekker.forEach(r -> numre.add(r.getInteger("nummer")));
                    return numre;
                });
    }

    private static Object kolonne(
            List<Vurderet> poster, IntFunction<Object[]> tabel, Function<Vurderet, @Nullable Object> vaerdi) {
        return poster.stream().<@Nullable Object>map(vaerdi).toArray(tabel);
    }

    /** Adds what is active and not in the file. @param efter number of the last in the file */
    Uni<Void> luk(UUID id, int efter, Instant nu, List<String> arter) {
        return udfoer(
                LUK,
                Tuple.tuple()
                        .addUUID(id)
                        .addInteger(efter)
                        .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC))
                        .addArrayOfString(arter.toArray(String[]::new)));
    }

    Uni<Void> laest(UUID id, List<String> arter, String advarsler) {
        return udfoer(LAEST, Tuple.of(id, arter.toArray(String[]::new), advarsler));
    }

    /** A unit in the file. */
    record Enhed(UUID uuid, @Nullable UUID overordnet, boolean aktiv, Hvad hvad) {}

    Uni<List<Enhed>> enheder(UUID id) {
        return pool.preparedQuery(ENHEDER).execute(Tuple.of(id)).map(raekker -> {
            var enheder = new ArrayList<Enhed>(raekker.size());
            raekker.forEach(r -> enheder.add(new Enhed(
                    r.getUUID("objekt"),
                    r.getUUID("overordnet"),
                    r.getBoolean("aktiv"),
                    Hvad.valueOf(r.getString("hvad")))));
            return enheder;
        });
    }

    /** @throws Fejl 404 when it is not there, or is another municipality's */
    Uni<Import> hent(Cvr cvr, UUID id, Instant nu, Lukkevaern vaern) {
        return pool.preparedQuery(HENT)
                .execute(Tuple.of(id, cvr.cifre(), nu.atOffset(ZoneOffset.UTC)))
                .map(raekker -> {
                    if (raekker.size() == 0) {
                        throw new Fejl(FaellesFejl.IKKE_FUNDET);
                    }
                    return importen(raekker.iterator().next(), vaern);
                });
    }

    Uni<Postside> side(UUID id, @Nullable Hvad hvad, boolean fejlede, int efter, int antal) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.tuple()
                        .addUUID(id)
                        .addString(hvad == null ? null : hvad.name())
                        .addString(fejlede ? "FEJLET" : null)
                        .addInteger(efter)
                        .addInteger(antal + 1))
                .map(raekker -> {
                    var linjer = new ArrayList<Postside.Linje>(raekker.size());
                    Integer naeste = null;
                    for (var r : raekker) {
                        if (linjer.size() == antal) {
                            return new Postside(linjer, naeste);
                        }
                        linjer.add(linje(r));
                        naeste = r.getInteger("nummer");
                    }
                    return new Postside(linjer, null);
                });
    }

    private static Postside.Linje linje(Row r) {
        var felter = r.getArrayOfStrings("felter");
        return new Postside.Linje(
                r.getInteger("linje"),
                Hvad.valueOf(r.getString("hvad")),
                r.getUUID("objekt"),
                r.getString("art"),
                r.getString("navn"),
                felter == null ? null : Arrays.asList(felter),
                r.getString("tekst"));
    }

    private static Import importen(Row r, Lukkevaern vaern) {
        var lukkes = tal((JsonObject) r.getValue("lukkes"));
        var aktive = tal((JsonObject) r.getValue("aktive"));
        var antal = new EnumMap<Hvad, Long>(Hvad.class);
        for (var hvad : Hvad.values()) {
            antal.put(hvad, tal((JsonObject) r.getValue("antal")).getOrDefault(hvad.name(), 0L));
        }
        var bekraeftet = tid(r.getOffsetDateTime("bekraeftet"));
        var afsluttet = tid(r.getOffsetDateTime("afsluttet"));
        return new Import(
                r.getUUID("id"),
                r.getString("cvr"),
                afsluttet != null
                        ? Import.Tilstand.AFSLUTTET
                        : bekraeftet != null
                                ? Import.Tilstand.I_GANG
                                : r.getOffsetDateTime("laest") != null
                                        ? Import.Tilstand.FORHAANDSVISNING
                                        : Import.Tilstand.UFULDSTAENDIG,
                r.getString("kode"),
                r.getOffsetDateTime("oprettet").toInstant(),
                r.getOffsetDateTime("udloeber").toInstant(),
                List.of(r.getArrayOfStrings("arter")),
                antal,
                lukkes,
                aktive,
                bekraeftet == null && vaern.kraeverTilladelse(lukkes, aktive),
                List.of(Lagerformat.laes(r.getString("advarselstekst"), Enhedstjek.Advarsel[].class)),
                r.getLong("resterer"),
                r.getLong("udfoert"),
                r.getLong("fejlet"),
                bekraeftet,
                tid(r.getOffsetDateTime("senest")),
                afsluttet);
    }

    private static Map<String, Long> tal(JsonObject objekt) {
        var tal = new TreeMap<String, Long>();
        objekt.fieldNames().forEach(navn -> tal.put(navn, objekt.getLong(navn)));
        return tal;
    }

    private static @Nullable Instant tid(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }

    private Uni<Void> udfoer(String sql, Tuple parametre) {
        return pool.preparedQuery(sql).execute(parametre).replaceWithVoid();
    }
}
