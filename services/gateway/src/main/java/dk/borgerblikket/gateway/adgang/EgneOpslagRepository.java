package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.gateway.adgang.Adgang.Hvem;
import dk.borgerblikket.gateway.adgang.Adgangssamling.Kildeside;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The citizen's own look-ups. */
@Singleton
class EgneOpslagRepository {

    private static final int UUID_CIFRE = 32;

    /**
     * What has this citizen ($1) looked at, after the row $2 or from the newest? One row more than asked for tells whether there
     * is more. Served by ix_opslag_borger_tidspunkt, and the primary key for the row.
     */
    private static final String SIDE = """
            SELECT o.id, o.tidspunkt, o.korrelation, o.art,
                (SELECT sum(jsonb_array_length(slags.value)) FROM jsonb_each(o.vist) AS myndighed
                    CROSS JOIN LATERAL jsonb_each(myndighed.value) AS slags)::integer AS egne
            FROM opslag o
            WHERE o.borger = $1
                AND ($2::uuid IS NULL
                    OR (o.tidspunkt, o.id) < (SELECT sidst.tidspunkt, sidst.id FROM opslag sidst WHERE sidst.id = $2::uuid))
            ORDER BY o.tidspunkt DESC, o.id DESC
            LIMIT $3::int + 1
            """;

    private final Pool pool;
    private final CprNoegle cprNoegle;

    EgneOpslagRepository(Pool pool, CprNoegle cprNoegle) {
        this.pool = pool;
        this.cprNoegle = cprNoegle;
    }

    Uni<Kildeside> side(Cpr borger, String efter, int antal) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.of(Buffer.buffer(cprNoegle.noegle(borger)), raekke(efter), antal))
                .map(raekker -> {
                    var fundne =
                            raekker.stream().map(EgneOpslagRepository::adgang).toList();
                    return fundne.size() > antal
                            ? new Kildeside(fundne.subList(0, antal), true)
                            : new Kildeside(fundne, false);
                });
    }

    private static Adgang adgang(Row r) {
        var id = r.getUUID("id");
        var egne = r.getInteger("egne");
        return new Adgang(
                Adgangskilde.EGNE,
                Hvem.BORGEREN_SELV,
                id,
                r.getOffsetDateTime("tidspunkt").toInstant(),
                r.getString("korrelation"),
                r.getString("art"),
                null,
                null,
                null,
                egne == null ? 0 : egne,
                id.toString().replace("-", ""));
    }

    /** A mark that names no row of the citizen's leads nowhere, and tells nothing. */
    private static @Nullable UUID raekke(String maerke) {
        if (maerke.isEmpty()) {
            return null;
        }
        if (maerke.length() != UUID_CIFRE) {
            return new UUID(0, 0);
        }
        return new UUID(
                Long.parseUnsignedLong(maerke.substring(0, 16), 16), Long.parseUnsignedLong(maerke.substring(16), 16));
    }
}
