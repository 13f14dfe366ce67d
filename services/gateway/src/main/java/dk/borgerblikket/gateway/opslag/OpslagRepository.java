package dk.borgerblikket.gateway.opslag;

import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.kilder.Kildestatus;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Writes the access row and the call event, both or neither. */
@ApplicationScoped
public class OpslagRepository {

    private static final Logger LOG = Logger.getLogger(OpslagRepository.class);

    /** Remembers an answer that is no counted call. Only the primary key and ix_opslag_borger_tidspunkt are written. */
    private static final String SKRIV = """
            INSERT INTO opslag
                (tidspunkt, borger, korrelation, art, bopaelskommune, konfigurationsversioner, vist, kilder)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    /** As {@link #SKRIV}, and puts the call into the outbox under the same id, in one statement. */
    private static final String SKRIV_MED_KALD = """
            WITH skrevet AS (
                INSERT INTO opslag
                    (tidspunkt, borger, korrelation, art, bopaelskommune, konfigurationsversioner, vist, kilder)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                RETURNING id, tidspunkt)
            INSERT INTO kald_udbakke (id, tidspunkt, kommuner)
            SELECT id, tidspunkt, $9 FROM skrevet
            """;

    private final Pool pool;
    private final CprNoegle cprNoegle;
    private final Duration frist;

    OpslagRepository(Pool pool, CprNoegle cprNoegle, GatewayKonfiguration konfiguration) {
        this.pool = pool;
        this.cprNoegle = cprNoegle;
        this.frist = konfiguration.opslag().frist();
    }

    /**
     * Completes when the row is durable; until then nothing may be shown.
     *
     * @return fails with {@link GatewayFejl#OPSLAG_KAN_IKKE_LOGGES} when that cannot be had in time
     */
    public Uni<Void> skriv(Opslag opslag) {
        var parametre = Tuple.tuple()
                .addValue(opslag.tidspunkt().atOffset(ZoneOffset.UTC))
                .addValue(Buffer.buffer(cprNoegle.noegle(opslag.borger())))
                .addValue(opslag.korrelation())
                .addValue(opslag.art().name())
                .addValue(opslag.bopaelskommune().map(Cvr::cifre).orElse(null))
                .addValue(objekt(opslag.konfigurationsversioner(), version -> version))
                .addValue(objekt(opslag.vist(), OpslagRepository::json))
                .addValue(kilder(opslag.kilder()));
        if (!opslag.kald().isEmpty()) {
            parametre.addValue(kald(opslag.kald()));
        }
        return pool.preparedQuery(opslag.kald().isEmpty() ? SKRIV : SKRIV_MED_KALD)
                .execute(parametre)
                .ifNoItem()
                .after(frist)
                .fail()
                .onFailure()
                .transform(OpslagRepository::kanIkkeLogges)
                .replaceWithVoid();
    }

    /** The driver's messages quote values, so only the kind of failure is logged. */
    private static Fejl kanIkkeLogges(Throwable fejl) {
        var sqlState = fejl instanceof PgException pg ? " (SQLSTATE " + pg.getSqlState() + ")" : "";
        LOG.errorf("Opslaget kan ikke skrives: %s%s", fejl.getClass().getSimpleName(), sqlState);
        return new Fejl(GatewayFejl.OPSLAG_KAN_IKKE_LOGGES);
    }

    private static <T> JsonObject objekt(Map<Cvr, T> vaerdier, Function<T, Object> json) {
        var objekt = new JsonObject();
        vaerdier.forEach((cvr, vaerdi) -> objekt.put(cvr.cifre(), json.apply(vaerdi)));
        return objekt;
    }

    private static JsonObject json(Vist vist) {
        return new JsonObject()
                .put("sager", uuider(vist.sager()))
                .put("dokumenter", uuider(vist.dokumenter()))
                .put("bevillinger", uuider(vist.bevillinger()))
                .put("effektueringer", uuider(vist.effektueringer()));
    }

    private static JsonArray uuider(List<UUID> uuider) {
        return new JsonArray(uuider.stream().map(UUID::toString).toList());
    }

    private static JsonObject kilder(List<Kildestatus> kilder) {
        var objekt = new JsonObject();
        kilder.forEach(k -> objekt.put(k.kilde().navn(), k.udfald().name()));
        return objekt;
    }

    private static JsonArray kald(List<KommuneKald> kald) {
        var liste = new JsonArray();
        kald.forEach(k -> liste.add(new JsonObject()
                .put("cvr", k.cvr() == null ? null : k.cvr().cifre())
                .put("sager", k.sager())
                .put("ydelser", k.ydelser())
                .put("tekniskFejl", k.tekniskFejl())));
        return liste;
    }
}
