package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.klasse.Klasseopslag.Fundet;
import dk.borgerblikket.lookup.kle.Klassenummer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the titles that imports have derived. */
@Singleton
final class KlasseRepository {

    /**
     * Which title did each of these classes bear on the day ($3), and are they retired today ($4)? A UUID leads to the
     * number it had on the day. Served by kle_uuid_periode and kle_titel_en_ad_gangen, one probe per key.
     */
    private static final String FIND = """
            WITH i_kraft AS (
                SELECT art, coalesce(max(udgivelsesdato) FILTER (WHERE udgivelsesdato <= $4), min(udgivelsesdato)) AS dato
                FROM kle_udgave GROUP BY art
            ), soegt AS (
                SELECT plads, coalesce(nummer, (
                    SELECT u.nummer FROM kle_uuid u WHERE u.uuid = noegle.uuid
                    ORDER BY (fra IS NULL OR fra <= $3) AND (til IS NULL OR til > $3) DESC,
                        fra IS NULL OR fra <= $3 DESC, fra DESC NULLS LAST, u.nummer
                    LIMIT 1)) AS nummer
                FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS noegle (nummer, uuid, plads)
            )
            SELECT soegt.plads, titel.*, NOT EXISTS (
                SELECT FROM kle_titel t JOIN i_kraft USING (art)
                WHERE t.nummer = titel.nummer AND (fra IS NULL OR fra <= dato) AND (til IS NULL OR til > dato)
            ) AS udgaaet
            FROM soegt CROSS JOIN LATERAL (
                SELECT *, (fra IS NULL OR fra <= $3) AND (til IS NULL OR til > $3) AS gyldig
                FROM kle_titel WHERE nummer = soegt.nummer COLLATE "C"
                ORDER BY gyldig DESC, fra IS NULL OR fra <= $3 DESC, fra DESC NULLS LAST
                LIMIT 1
            ) AS titel
            ORDER BY plads
            """;

    /**
     * Which classes lie in the interval from $3 to $4, after $5, as of the day ($1)? Walks kle_titel_en_ad_gangen.
     * A class is asked whether it is retired today ($2) as in {@link #FIND}.
     */
    private static final String UNDER = """
            WITH i_kraft AS (
                SELECT art, coalesce(max(udgivelsesdato) FILTER (WHERE udgivelsesdato <= $2), min(udgivelsesdato)) AS dato
                FROM kle_udgave GROUP BY art
            ), daekket AS (
                SELECT *, (fra IS NULL OR fra <= $1) AND (til IS NULL OR til > $1) AS gyldig
                FROM kle_titel
                WHERE nummer >= $3 AND nummer < $4 AND nummer > $5
            ), titel AS (
                SELECT DISTINCT ON (nummer) * FROM daekket
                WHERE gyldig OR NOT $6
                ORDER BY nummer, gyldig DESC, fra IS NULL OR fra <= $1 DESC, fra DESC NULLS LAST
                LIMIT $7
            )
            SELECT titel.*, NOT EXISTS (
                SELECT FROM kle_titel t JOIN i_kraft USING (art)
                WHERE t.nummer = titel.nummer AND (fra IS NULL OR fra <= dato) AND (til IS NULL OR til > dato)
            ) AS udgaaet
            FROM titel ORDER BY nummer
            """;

    private final Pool pool;

    KlasseRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Fundet>> find(List<Klassenoegle> noegler, LocalDate dato, LocalDate idag) {
        var parametre = Tuple.tuple()
                .addArrayOfString(noegler.stream().map(KlasseRepository::nummer).toArray(String[]::new))
                .addArrayOfUUID(noegler.stream().map(Klassenoegle::uuid).toArray(UUID[]::new))
                .addLocalDate(dato)
                .addLocalDate(idag);
        return pool.preparedQuery(FIND)
                .execute(parametre)
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(raekke -> new Fundet(
                                noegler.get(raekke.getInteger("plads") - 1).tekst(), klasse(raekke)))
                        .toList());
    }

    Uni<List<Klasse>> under(
            Nummerinterval interval,
            LocalDate dato,
            LocalDate idag,
            boolean kunAktuelle,
            @Nullable String efter,
            int hoejst) {
        var parametre = Tuple.from(
                List.of(dato, idag, interval.fra(), interval.til(), efter == null ? "" : efter, kunAktuelle, hoejst));
        return pool.preparedQuery(UNDER)
                .execute(parametre)
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(KlasseRepository::klasse)
                        .toList());
    }

    private static @Nullable String nummer(Klassenoegle noegle) {
        return noegle.nummer() == null ? null : noegle.nummer().nummer();
    }

    private static Klasse klasse(Row raekke) {
        return new Klasse(
                new Klassenummer(raekke.getString("nummer")),
                raekke.getUUID("uuid"),
                raekke.getString("titel"),
                raekke.getLocalDate("fra"),
                raekke.getLocalDate("til"),
                raekke.getBoolean("gyldig"),
                raekke.getBoolean("udgaaet"),
                raekke.getBoolean("udgaar"),
                raekke.getInteger("udgaar_aar"));
    }
}
