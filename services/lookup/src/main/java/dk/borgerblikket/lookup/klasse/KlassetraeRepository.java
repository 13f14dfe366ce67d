package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.klasse.Klassetrae.Fund;
import dk.borgerblikket.lookup.klasse.Klassetrae.Gren;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the tree of classes, and searches it. */
@Singleton
final class KlassetraeRepository {

    /** What of a class e is published at the moment $1, with the class's period; of these owners ($2). */
    private static final String PUBLICERET = """
            egenskab e JOIN tilstand t ON t.objekt = e.objekt AND t.aktiv AND t.fra <= $1 AND t.til > $1
            WHERE e.art = 'Klasse' AND e.fra <= $1 AND e.til > $1 AND ($2::text[] IS NULL OR e.ejer_cvr = ANY ($2))
            """;

    /**
     * Which classes are right below the one ($3), or in the facet ($3) and below none, and how many are below each of them?
     * Served by relation_reference, relation_objekt and egenskab_objekt.
     */
    private static final String GRENE = """
            SELECT e.objekt, e.ejer_cvr, e.noegle, e.navn, greatest(e.fra, t.fra) AS fra, least(e.til, t.til) AS til, (
                SELECT count(*)::integer
                FROM relation r JOIN egenskab u ON u.objekt = r.objekt AND u.fra <= $1 AND u.til > $1
                JOIN tilstand ut ON ut.objekt = r.objekt AND ut.aktiv AND ut.fra <= $1 AND ut.til > $1
                WHERE r.reference = e.objekt AND r.navn = 'OverordnetKlasse' AND r.fra <= $1 AND r.til > $1
                    AND ($2::text[] IS NULL OR u.ejer_cvr = ANY ($2))
            ) AS under
            FROM %s AND e.objekt IN (
                SELECT objekt FROM relation WHERE reference = $3 AND navn = '%s' AND fra <= $1 AND til > $1)
            %s
            ORDER BY e.noegle, e.objekt
            """;

    private static final String UNDER = GRENE.formatted(PUBLICERET, "OverordnetKlasse", "");

    private static final String OEVERSTE = GRENE.formatted(PUBLICERET, "Facet", """
            AND NOT EXISTS (SELECT FROM relation WHERE objekt = e.objekt AND navn = 'OverordnetKlasse'
                AND fra <= $1 AND til > $1)""");

    /**
     * Which classes of the facets ($3) fit $4 best: number, then part of a text ($5), then almost part of one? Among those that
     * fit equally well in the order of the Danish alphabet. Served by egenskab_noegle and soegetekst_trigram.
     */
    private static final String SOEG = """
            WITH fundne AS (
                SELECT objekt, navn AS fundet, 3::real AS vaegt FROM egenskab
                WHERE art = 'Klasse' AND noegle >= upper($4) AND noegle ^@ upper($4) AND fra <= $1 AND til > $1
                UNION ALL
                SELECT objekt, tekst, CASE WHEN lower(tekst) LIKE $5 || '%%' THEN 2
                    WHEN lower(tekst) LIKE '%%' || $5 || '%%' THEN 1.5 ELSE word_similarity($4, lower(tekst)) END
                FROM soegetekst
                WHERE art = 'Klasse' AND fra <= $1 AND til > $1
                    AND (lower(tekst) LIKE '%%' || $5 || '%%' OR $4 <%% lower(tekst))
            ), bedste AS (
                SELECT DISTINCT ON (objekt) * FROM fundne ORDER BY objekt, vaegt DESC, fundet COLLATE "da-x-icu"
            )
            SELECT e.objekt, e.ejer_cvr, e.noegle, e.navn, greatest(e.fra, t.fra) AS fra, least(e.til, t.til) AS til, fundet
            FROM bedste, %s AND e.objekt = bedste.objekt AND EXISTS (
                SELECT FROM relation r WHERE r.objekt = e.objekt AND r.navn = 'Facet' AND r.reference = ANY ($3))
            ORDER BY vaegt DESC, CASE WHEN vaegt = 3 THEN e.noegle END, e.navn COLLATE "da-x-icu", e.noegle, e.objekt
            LIMIT $6
            """.formatted(PUBLICERET);

    private final Pool pool;

    KlassetraeRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Gren>> under(UUID klasse, LocalDate dag, Lokalsyn syn) {
        return grene(UNDER, klasse, dag, syn);
    }

    Uni<List<Gren>> oeverste(UUID facet, LocalDate dag, Lokalsyn syn) {
        return grene(OEVERSTE, facet, dag, syn);
    }

    private Uni<List<Gren>> grene(String sql, UUID uuid, LocalDate dag, Lokalsyn syn) {
        return pool.preparedQuery(sql)
                .execute(parametre(dag, syn).addUUID(uuid))
                .map(raekker -> liste(raekker)
                        .map(raekke -> new Gren(KlasseRepository.periode(raekke), raekke.getInteger("under")))
                        .toList());
    }

    Uni<List<Fund>> soeg(String tekst, List<UUID> facetter, LocalDate dag, Lokalsyn syn, int hoejst) {
        var lav = tekst.toLowerCase(Locale.ROOT);
        return pool.preparedQuery(SOEG)
                .execute(parametre(dag, syn)
                        .addArrayOfUUID(facetter.toArray(UUID[]::new))
                        .addString(lav)
                        .addString(lav.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                        .addInteger(hoejst))
                .map(raekker -> liste(raekker)
                        .map(raekke -> new Fund(KlasseRepository.periode(raekke), raekke.getString("fundet")))
                        .toList());
    }

    private static Tuple parametre(LocalDate dag, Lokalsyn syn) {
        return Tuple.tuple().addOffsetDateTime(KlasseRepository.begyndelse(dag)).addArrayOfString(syn.ejere());
    }

    private static Stream<Row> liste(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false);
    }
}
