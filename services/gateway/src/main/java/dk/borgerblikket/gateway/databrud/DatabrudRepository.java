package dk.borgerblikket.gateway.databrud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The receipts, each written together with the message that waits for administration. */
@ApplicationScoped
class DatabrudRepository {

    private static final Logger LOG = Logger.getLogger(DatabrudRepository.class);

    /** A receipt that is kept. */
    record Gemt(UUID id, Instant tidspunkt, Cvr kommune) {}

    /**
     * Writes receipt and message, both or neither. Nothing when the id is taken. Only the primary keys and
     * ix_databrud_borger_tidspunkt are written.
     */
    private static final String SKRIV = """
            WITH ny AS (
                INSERT INTO databrud (id, tidspunkt, borger, korrelation, cvr)
                VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (id) DO NOTHING
                RETURNING id, tidspunkt, cvr),
            ventende AS (
                INSERT INTO databrud_udbakke (id, besked)
                SELECT id, $6 FROM ny)
            SELECT id, tidspunkt, cvr FROM ny
            """;

    /** The citizen's own receipt. Served by the primary key. */
    private static final String EGEN = "SELECT id, tidspunkt, cvr FROM databrud WHERE id = $1 AND borger = $2";

    /** How much the citizen has reported since then. Served by ix_databrud_borger_tidspunkt. */
    private static final String ANTAL = "SELECT count(*) AS antal FROM databrud WHERE borger = $1 AND tidspunkt > $2";

    private final Pool pool;
    private final CprNoegle cprNoegle;
    private final ObjectMapper json;
    private final Duration frist;

    DatabrudRepository(Pool pool, CprNoegle cprNoegle, ObjectMapper json, GatewayKonfiguration konfiguration) {
        this.pool = pool;
        this.cprNoegle = cprNoegle;
        this.json = json;
        this.frist = konfiguration.opslag().frist();
    }

    /**
     * Completes when the report is durable.
     *
     * @return empty when the id is taken; fails with {@link GatewayFejl#DATABRUD_KAN_IKKE_GEMMES} when it cannot be stored
     *     in time
     */
    Uni<Optional<Gemt>> skriv(UUID id, Cpr borger, String korrelation, Afsendelse besked) {
        var parametre = Tuple.tuple()
                .addValue(id)
                .addValue(besked.indberettet().atOffset(ZoneOffset.UTC))
                .addValue(noegle(borger))
                .addValue(korrelation)
                .addValue(besked.cvr().cifre())
                .addValue(somJson(besked));
        return spoerg(SKRIV, parametre).map(DatabrudRepository::gemt);
    }

    /** The receipt of this id, when it is the citizen's own. */
    Uni<Optional<Gemt>> egen(UUID id, Cpr borger) {
        return spoerg(EGEN, Tuple.of(id, noegle(borger))).map(DatabrudRepository::gemt);
    }

    /** How many reports the citizen has made since the moment. */
    Uni<Long> antal(Cpr borger, Instant siden) {
        return spoerg(ANTAL, Tuple.of(noegle(borger), siden.atOffset(ZoneOffset.UTC)))
                .map(raekker -> raekker.iterator().next().getLong("antal"));
    }

    private Uni<RowSet<Row>> spoerg(String sql, Tuple parametre) {
        return pool.preparedQuery(sql)
                .execute(parametre)
                .ifNoItem()
                .after(frist)
                .fail()
                .onFailure()
                .transform(DatabrudRepository::kanIkkeGemmes);
    }

    /** The driver's messages quote values, so only the kind of failure is logged. */
    private static Fejl kanIkkeGemmes(Throwable fejl) {
        var sqlState = fejl instanceof PgException pg ? " (SQLSTATE " + pg.getSqlState() + ")" : "";
        LOG.errorf("Databruddet kan ikke gemmes: %s%s", fejl.getClass().getSimpleName(), sqlState);
        return new Fejl(GatewayFejl.DATABRUD_KAN_IKKE_GEMMES);
    }

    private Buffer noegle(Cpr borger) {
        return Buffer.buffer(cprNoegle.noegle(borger));
    }

    private JsonObject somJson(Afsendelse besked) {
        try {
            return new JsonObject(json.writeValueAsString(besked));
        } catch (JsonProcessingException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    private static Optional<Gemt> gemt(RowSet<Row> raekker) {
        return raekker.size() == 0
                ? Optional.empty()
                : Optional.of(raekker.iterator().next())
                        .map(r -> new Gemt(
                                r.getUUID("id"),
                                r.getOffsetDateTime("tidspunkt").toInstant(),
                                new Cvr(r.getString("cvr"))));
    }
}
