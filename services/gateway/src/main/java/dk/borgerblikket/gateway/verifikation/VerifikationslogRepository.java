package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.opslag.Vist;
import dk.borgerblikket.gateway.overblik.Afgjort;
import dk.borgerblikket.gateway.overblik.Vistliste;
import dk.borgerblikket.gateway.verifikation.Verifikationsadgang.Kalder;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.overview.VerifikationSvar.SkjultSvar;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Writes down who has looked by the verification client, and tells what the citizen has been shown before. */
@ApplicationScoped
class VerifikationslogRepository {

    private static final Logger LOG = Logger.getLogger(VerifikationslogRepository.class);

    private static final String SKRIV = """
            INSERT INTO verifikationslog (tidspunkt, korrelation, cvr, medarbejder, borger, formaal, forsinkelse_dage,
                tid, beskyttet, udfald, konfigurationsversioner, vist, skjult, kilder)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """;

    /** The last overview at or before the moment. Served by ix_opslag_borger_tidspunkt. */
    private static final String SIDST_VIST = """
            SELECT tidspunkt, vist FROM opslag
            WHERE borger = $1 AND tidspunkt <= $2 AND art = 'OVERBLIK'
            ORDER BY tidspunkt DESC
            LIMIT 1
            """;

    private final Pool pool;
    private final CprNoegle noegle;
    private final Duration frist;

    VerifikationslogRepository(Pool pool, CprNoegle noegle, GatewayKonfiguration konfiguration) {
        this.pool = pool;
        this.noegle = noegle;
        this.frist = konfiguration.opslag().frist();
    }

    /**
     * What a citizen was shown.
     *
     * @param objekter by authority
     */
    record Tidligerevist(Instant tidspunkt, Map<String, List<String>> objekter) {}

    /**
     * Completes when the row is durable; until then nothing may be shown.
     *
     * @return fails with {@link GatewayFejl#OPSLAG_KAN_IKKE_LOGGES} when that cannot be had in time
     */
    Uni<Void> svaret(Kalder hvem, Spoergsmaal spoergsmaal, Afgjort sag, Instant nu, boolean beskyttet) {
        var vist = new JsonObject();
        Vistliste.af(sag.overblik().visteSager(), sag.overblik().visteYdelser())
                .forEach((cvr, v) -> vist.put(cvr.cifre(), json(v)));
        var skjult = new JsonObject();
        Skjultliste.af(sag).stream().filter(s -> s.id() != null).forEach(s -> tilfoej(skjult, s));
        var versioner = new JsonObject();
        sag.konfigurationsversioner(Optional.empty()).forEach((cvr, version) -> versioner.put(cvr.cifre(), version));
        var kilder = new JsonObject();
        sag.materiale()
                .status()
                .forEach(k -> kilder.put(k.kilde().navn(), k.udfald().name()));
        return skriv(begyndt(hvem, spoergsmaal, sag.korrelation(), nu, beskyttet)
                .addString("SVARET")
                .addValue(versioner)
                .addValue(vist)
                .addValue(skjult)
                .addValue(kilder));
    }

    /** Notes that a look-up of a protected person was not confirmed; as above. */
    Uni<Void> afvist(Kalder hvem, Spoergsmaal spoergsmaal, String korrelation, Instant nu) {
        return skriv(begyndt(hvem, spoergsmaal, korrelation, nu, true)
                .addString("AFVIST")
                .addValue(new JsonObject())
                .addValue(new JsonObject())
                .addValue(new JsonObject())
                .addValue(new JsonObject()));
    }

    /** The citizen's last overview at or before the moment. */
    Uni<Optional<Tidligerevist>> sidstVist(Cpr borger, Instant tid) {
        return pool.preparedQuery(SIDST_VIST)
                .execute(Tuple.of(Buffer.buffer(noegle.noegle(borger)), tid.atOffset(ZoneOffset.UTC)))
                .map(raekker -> raekker.stream()
                        .findFirst()
                        .map(r -> new Tidligerevist(
                                r.getOffsetDateTime("tidspunkt").toInstant(), objekter(r.getJsonObject("vist")))));
    }

    private static Map<String, List<String>> objekter(JsonObject vist) {
        return vist.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        myndighed -> ((JsonObject) myndighed.getValue())
                                .stream()
                                        .flatMap(art -> ((JsonArray) art.getValue()).stream())
                                        .map(Object::toString)
                                        .toList()));
    }

    private Tuple begyndt(Kalder hvem, Spoergsmaal spoergsmaal, String korrelation, Instant nu, boolean beskyttet) {
        return Tuple.tuple()
                .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC))
                .addString(korrelation)
                .addString(hvem.cvr().cifre())
                .addValue(
                        Buffer.buffer(noegle.noegle("medarbejder:" + hvem.cvr().cifre() + "/" + hvem.medarbejder())))
                .addValue(Buffer.buffer(noegle.noegle(spoergsmaal.borger())))
                .addString(spoergsmaal.formaal().kode())
                .addInteger(spoergsmaal.formaal().forsinkelseDage())
                .addOffsetDateTime(
                        spoergsmaal.tid().map(t -> t.atOffset(ZoneOffset.UTC)).orElse(null))
                .addBoolean(beskyttet);
    }

    private Uni<Void> skriv(Tuple raekke) {
        return pool.preparedQuery(SKRIV)
                .execute(raekke)
                .ifNoItem()
                .after(frist)
                .fail()
                .onFailure()
                .transform(VerifikationslogRepository::kanIkkeLogges)
                .replaceWithVoid();
    }

    /** The driver's messages quote values, so only the kind of failure is logged. */
    private static Fejl kanIkkeLogges(Throwable fejl) {
        var sqlState = fejl instanceof PgException pg ? " (SQLSTATE " + pg.getSqlState() + ")" : "";
        LOG.errorf("Opslaget kan ikke skrives: %s%s", fejl.getClass().getSimpleName(), sqlState);
        return new Fejl(GatewayFejl.OPSLAG_KAN_IKKE_LOGGES);
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

    private static void tilfoej(JsonObject skjult, SkjultSvar svar) {
        var art = switch (svar.art()) {
            case SAG -> "sager";
            case DOKUMENT -> "dokumenter";
            case YDELSE -> "bevillinger";
            case UDBETALING -> "effektueringer";
        };
        var liste = skjult.getJsonArray(art, new JsonArray());
        if (!liste.contains(String.valueOf(svar.id()))) {
            liste.add(String.valueOf(svar.id()));
        }
        skjult.put(art, liste);
    }
}
