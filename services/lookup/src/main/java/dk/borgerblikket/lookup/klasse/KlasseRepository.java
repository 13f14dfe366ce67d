package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.kle.Klassetitel;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what classes are called while they are published. */
@Singleton
final class KlasseRepository {

    /** A limit that is open lies in the first or the last of the years that a column holds. */
    private static final int FOERSTE_AAR = 1;

    private static final LocalDate SIDSTE_DAG = LocalDate.of(9999, 12, 31);

    /**
     * The periods of these numbers ($1), and of those that these classes ($2) have or have had, of these owners ($3). Served
     * by egenskab_objekt, egenskab_noegle and tilstand_objekt.
     */
    private static final String FIND = """
            WITH noegler AS (
                SELECT noegle COLLATE "C" AS noegle FROM unnest($1::text[]) AS noegle
                UNION
                SELECT noegle FROM egenskab WHERE objekt = ANY ($2::uuid[]) AND art = 'Klasse'
            )
            SELECT e.objekt, e.ejer_cvr, e.noegle, e.navn, greatest(e.fra, t.fra) AS fra, least(e.til, t.til) AS til
            FROM noegler JOIN egenskab e ON e.art = 'Klasse' AND e.noegle = noegler.noegle
            JOIN tilstand t ON t.objekt = e.objekt AND t.aktiv AND t.fra < e.til AND t.til > e.fra
            WHERE $3::text[] IS NULL OR e.ejer_cvr = ANY ($3)
            """;

    /**
     * The periods of the next $7 numbers of KLE in the interval from $1 to $2, after $3, of these owners ($4), and when $5,
     * only of those that are published on the day that begins at $6. Walks egenskab_noegle.
     */
    private static final String UNDER = """
            WITH numre AS (
                SELECT DISTINCT e.noegle
                FROM egenskab e JOIN tilstand t ON t.objekt = e.objekt AND t.aktiv AND t.fra < e.til AND t.til > e.fra
                WHERE e.art = 'Klasse' AND e.noegle >= $1 AND e.noegle < $2 AND e.noegle > $3
                    AND e.noegle ~ '^[0-9]{2}(\\.[0-9]{2}){0,2}$'
                    AND ($4::text[] IS NULL OR e.ejer_cvr = ANY ($4))
                    AND (NOT $5 OR greatest(e.fra, t.fra) <= $6 AND least(e.til, t.til) > $6)
                ORDER BY e.noegle LIMIT $7
            )
            SELECT e.objekt, e.ejer_cvr, e.noegle, e.navn, greatest(e.fra, t.fra) AS fra, least(e.til, t.til) AS til
            FROM numre JOIN egenskab e ON e.art = 'Klasse' AND e.noegle = numre.noegle
            JOIN tilstand t ON t.objekt = e.objekt AND t.aktiv AND t.fra < e.til AND t.til > e.fra
            WHERE $4::text[] IS NULL OR e.ejer_cvr = ANY ($4)
            ORDER BY e.noegle
            """;

    private final Pool pool;

    KlasseRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Klasseperiode>> find(List<Klassenoegle> noegler, Lokalsyn syn) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.tuple()
                        .addArrayOfString(noegler.stream()
                                .filter(noegle ->
                                        noegle.uuid() == null && noegle.tekst().indexOf('\0') < 0)
                                .map(Klassenoegle::tekst)
                                .toArray(String[]::new))
                        .addArrayOfUUID(noegler.stream()
                                .map(Klassenoegle::uuid)
                                .filter(uuid -> uuid != null)
                                .toArray(UUID[]::new))
                        .addArrayOfString(syn.ejere()))
                .map(KlasseRepository::perioder);
    }

    Uni<List<Klasseperiode>> under(
            Nummerinterval interval,
            LocalDate dag,
            Lokalsyn syn,
            boolean kunAktuelle,
            @Nullable String efter,
            int hoejst) {
        return pool.preparedQuery(UNDER)
                .execute(Tuple.tuple()
                        .addString(interval.fra())
                        .addString(interval.til())
                        .addString(efter == null ? "" : efter)
                        .addArrayOfString(syn.ejere())
                        .addBoolean(kunAktuelle)
                        .addOffsetDateTime(begyndelse(dag))
                        .addInteger(hoejst))
                .map(KlasseRepository::perioder);
    }

    /** Served by kle_udgave_en_pr_dato. */
    Uni<Optional<LocalDate>> nyesteUdgave() {
        return pool.preparedQuery("SELECT max(udgivelsesdato) AS dato FROM kle_udgave WHERE art = 'EMNEPLAN'")
                .execute()
                .map(raekker -> Optional.ofNullable(raekker.iterator().next().getLocalDate("dato")));
    }

    /** The moment at which the day begins. */
    static OffsetDateTime begyndelse(LocalDate dag) {
        return dag.atStartOfDay(Dato.DANMARK).toOffsetDateTime();
    }

    private static List<Klasseperiode> perioder(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(KlasseRepository::periode)
                .toList();
    }

    /** Reads objekt, ejer_cvr, noegle, navn, fra and til. */
    static Klasseperiode periode(Row raekke) {
        return new Klasseperiode(
                raekke.getUUID("objekt"),
                new Cvr(raekke.getString("ejer_cvr")),
                raekke.getString("noegle"),
                Klassetitel.laes(raekke.getString("navn")),
                graense(raekke.getOffsetDateTime("fra")),
                graense(raekke.getOffsetDateTime("til")));
    }

    private static @Nullable LocalDate graense(OffsetDateTime tid) {
        var dag = Dato.dag(tid.toInstant());
        return dag.getYear() <= FOERSTE_AAR || !dag.isBefore(SIDSTE_DAG) ? null : dag;
    }
}
