package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The loads, and how far they have come. All by primary key. */
@Singleton
final class IndlaesningRepository {

    private static final String OPRET = "INSERT INTO indlaesning (id, it_system, cvr, navn) VALUES ($1, $2, $3, $4)";

    private static final String HENT = """
            SELECT i.*, sending IS NOT NULL AND holdes_til >= clock_timestamp() AS sendes, (
                SELECT coalesce(
                    jsonb_agg(
                        jsonb_build_object('type', a.objekttype, 'kode', a.statuskode, 'antal', a.antal)
                        ORDER BY a.objekttype, a.statuskode),
                    '[]')
                FROM indlaesning_antal a WHERE a.indlaesning = i.id) AS antal
            FROM indlaesning i
            WHERE i.id = $1 AND i.it_system = $2 AND i.cvr = $3
            """;

    private static final String FEJL = """
            SELECT linje, objekttype, objekt, statuskode, tekst
            FROM indlaesning_fejl
            WHERE indlaesning = $1 AND linje > $2
            ORDER BY linje
            LIMIT $3
            """;

    private static final String BEGYND = """
            UPDATE indlaesning
            SET sending = $4, holdes_til = clock_timestamp() + make_interval(secs => $6)
            WHERE id = $1 AND it_system = $2 AND cvr = $3 AND naeste_byte = $5 AND afsluttet IS NULL
              AND (sending IS NULL OR holdes_til < clock_timestamp())
            RETURNING linjer
            """;

    private static final String FREM = """
            UPDATE indlaesning
            SET naeste_byte = $3, linjer = $4, senest = clock_timestamp(),
                holdes_til = clock_timestamp() + make_interval(secs => $5)
            WHERE id = $1 AND sending = $2 AND naeste_byte = $6 AND afsluttet IS NULL
            """;

    private static final String TAEL = """
            INSERT INTO indlaesning_antal AS a (indlaesning, objekttype, statuskode, antal)
            SELECT $1, n.type, n.kode, count(*) FROM unnest($2::text[], $3::int[]) AS n (type, kode) GROUP BY n.type, n.kode
            ON CONFLICT (indlaesning, objekttype, statuskode) DO UPDATE SET antal = a.antal + excluded.antal
            """;

    private static final String NOTER_FEJL = """
            INSERT INTO indlaesning_fejl (indlaesning, linje, objekttype, objekt, statuskode, tekst)
            SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::uuid[], $5::int[], $6::text[])
            """;

    private static final String SLIP = "UPDATE indlaesning SET sending = NULL WHERE id = $1 AND sending = $2";

    private static final String AFSLUT = """
            UPDATE indlaesning
            SET afsluttet = clock_timestamp(), sending = NULL
            WHERE id = $1 AND it_system = $2 AND cvr = $3 AND afsluttet IS NULL
              AND (sending IS NULL OR holdes_til < clock_timestamp())
            """;

    private final Pool pool;

    IndlaesningRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> opret(Skriver skriver, UUID id, @Nullable String navn) {
        return pool.preparedQuery(OPRET)
                .execute(Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre(), navn))
                .replaceWithVoid();
    }

    /** @throws Fejl 404 when it is not there, or not the sender's */
    Uni<Indlaesning> hent(Skriver skriver, UUID id) {
        return pool.preparedQuery(HENT)
                .execute(Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre()))
                .map(raekker -> {
                    if (raekker.size() == 0) {
                        throw new Fejl(FaellesFejl.IKKE_FUNDET);
                    }
                    return indlaesning(raekker.iterator().next());
                });
    }

    Uni<List<Linjefejl>> fejl(UUID id, long efter, int antal) {
        return pool.preparedQuery(FEJL).execute(Tuple.of(id, efter, antal)).map(raekker -> {
            var resultat = new ArrayList<Linjefejl>(raekker.size());
            for (var r : raekker) {
                resultat.add(new Linjefejl(
                        r.getLong("linje"),
                        r.getString("objekttype"),
                        r.getUUID("objekt"),
                        r.getInteger("statuskode"),
                        r.getString("tekst")));
            }
            return resultat;
        });
    }

    /** Takes the load for one request. @return the lines stored so far; null when it cannot be had from there */
    Uni<@Nullable Long> begynd(Skriver skriver, UUID id, UUID sending, long fra, double sekunder) {
        return pool.preparedQuery(BEGYND)
                .execute(Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre(), sending, fra, sekunder))
                .map(raekker ->
                        raekker.size() == 0 ? null : raekker.iterator().next().getLong("linjer"));
    }

    /** Writes how far the request has come. @throws Fejl when another has taken over */
    static Uni<Void> frem(
            SqlConnection forbindelse, UUID id, UUID sending, Bundt bundt, Fremskridt fremskridt, double sekunder) {
        return forbindelse
                .preparedQuery(FREM)
                .execute(Tuple.of(id, sending, bundt.naesteByte(), bundt.antalLinjer(), sekunder, bundt.fraByte()))
                .invoke(r -> {
                    if (r.rowCount() == 0) {
                        throw new Fejl(Indlaesningsfejl.INDLAESNING_OPTAGET);
                    }
                })
                .chain(() -> fremskridt.typer().isEmpty() ? intet() : tael(forbindelse, id, fremskridt))
                .chain(() -> fremskridt.fejl().isEmpty() ? intet() : noter(forbindelse, id, fremskridt.fejl()));
    }

    private static Uni<Void> tael(SqlConnection forbindelse, UUID id, Fremskridt fremskridt) {
        return forbindelse
                .preparedQuery(TAEL)
                .execute(Tuple.of(
                        id,
                        fremskridt.typer().toArray(String[]::new),
                        fremskridt.koder().toArray(Integer[]::new)))
                .replaceWithVoid();
    }

    private static Uni<Void> noter(SqlConnection forbindelse, UUID id, List<Linjefejl> fejl) {
        return forbindelse
                .preparedQuery(NOTER_FEJL)
                .execute(Tuple.from(new Object[] {
                    id,
                    fejl.stream().map(Linjefejl::linje).toArray(Long[]::new),
                    fejl.stream().map(Linjefejl::type).toArray(String[]::new),
                    fejl.stream().map(Linjefejl::uuid).toArray(UUID[]::new),
                    fejl.stream().map(Linjefejl::statusKode).toArray(Integer[]::new),
                    fejl.stream().map(Linjefejl::tekst).toArray(String[]::new)
                }))
                .replaceWithVoid();
    }

    Uni<Void> slip(UUID id, UUID sending) {
        return pool.preparedQuery(SLIP).execute(Tuple.of(id, sending)).replaceWithVoid();
    }

    /** @return whether it was closed now */
    Uni<Boolean> afslut(Skriver skriver, UUID id) {
        return pool.preparedQuery(AFSLUT)
                .execute(Tuple.of(id, skriver.itSystem(), skriver.cvr().cifre()))
                .map(r -> r.rowCount() == 1);
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }

    private static Indlaesning indlaesning(Row r) {
        return new Indlaesning(
                r.getUUID("id"),
                r.getString("navn"),
                r.getUUID("it_system"),
                r.getString("cvr"),
                r.getOffsetDateTime("oprettet").toInstant(),
                tid(r.getOffsetDateTime("senest")),
                tid(r.getOffsetDateTime("afsluttet")),
                r.getBoolean("sendes"),
                r.getLong("naeste_byte"),
                r.getLong("linjer"),
                ((JsonArray) r.getJson("antal"))
                        .stream()
                                .map(JsonObject.class::cast)
                                .map(a -> new Indlaesning.Antal(
                                        a.getString("type"), a.getInteger("kode"), a.getLong("antal")))
                                .toList());
    }

    private static @Nullable Instant tid(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }
}
