package dk.borgerblikket.registrations;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions that the store answers. Whose objects a reader sees is part of every question. */
final class LaeseRepository {

    /** Served by the primary key. */
    private static final String VED_UUID = """
            SELECT o.uuid, o.tidspunkt, o.opdateret, o.antal_registreringer, o.indhold::text AS indhold
            FROM unnest($1::uuid[]) WITH ORDINALITY AS n (uuid, nr)
            JOIN objekt o ON o.uuid = n.uuid
            WHERE o.objekttype = $2 AND o.ejer_cvr = $3 AND (o.master = $4 OR o.afsender = $4)
            ORDER BY n.nr
            """;

    /** Served by part_noegle, then the primary key. */
    private static final String VED_PART = """
            SELECT o.uuid, o.tidspunkt, o.opdateret, o.antal_registreringer, o.indhold::text AS indhold
            FROM (SELECT DISTINCT objekt FROM part WHERE noegle = $5 AND ($6::text IS NULL OR rolle = $6)) AS p
            JOIN objekt o ON o.uuid = p.objekt
            WHERE o.objekttype = $2 AND o.ejer_cvr = $3 AND (o.master = $4 OR o.afsender = $4)
            ORDER BY o.tidspunkt DESC, o.uuid DESC
            OFFSET $1 LIMIT $7
            """;

    /** Served by registrering_een_gang. */
    private static final String KENDT_PAA = """
            SELECT besked::text AS besked
            FROM registrering
            WHERE objekt = $1 AND sts_tidspunkt <= $2
            ORDER BY tidspunkt, fingeraftryk
            """;

    /** Served by registrering_een_gang. */
    private static final String HISTORIK = """
            SELECT objekt, nummer, tidspunkt, sts_tidspunkt, afsender, besked::text AS besked
            FROM registrering
            WHERE objekt = ANY($1)
            ORDER BY objekt, tidspunkt, fingeraftryk
            """;

    private final Pool pool;

    LaeseRepository(Pool pool) {
        this.pool = pool;
    }

    <T> Uni<List<Objekt<T>>> vedUuid(Objekttype<T> type, Skriver laeser, Collection<UUID> uuider) {
        return pool.preparedQuery(VED_UUID)
                .execute(Tuple.from(List.of(
                        uuider.toArray(UUID[]::new), type.navn(), laeser.cvr().cifre(), laeser.itSystem())))
                .map(raekker -> objekter(type, raekker));
    }

    <T> Uni<List<Objekt<T>>> vedPart(
            Objekttype<T> type, Skriver laeser, @Nullable String rolle, byte[] noegle, int fra, int antal) {
        var parametre = Tuple.tuple()
                .addInteger(fra)
                .addString(type.navn())
                .addString(laeser.cvr().cifre())
                .addUUID(laeser.itSystem())
                .addValue(Buffer.buffer(noegle))
                .addString(rolle)
                .addInteger(antal);
        return pool.preparedQuery(VED_PART).execute(parametre).map(raekker -> objekter(type, raekker));
    }

    <T> Uni<@Nullable T> kendtPaa(Objekttype<T> type, UUID uuid, Instant stsTidspunkt) {
        return pool.preparedQuery(KENDT_PAA)
                .execute(Tuple.of(uuid, stsTidspunkt.atOffset(ZoneOffset.UTC)))
                .map(raekker -> {
                    @Nullable T tilstand = null;
                    for (var r : raekker) {
                        tilstand = type.anvend(tilstand, Lagerformat.laes(r.getString("besked"), type.klasse()));
                    }
                    return tilstand;
                });
    }

    <T> Uni<Map<UUID, Historik<T>>> historik(Objekttype<T> type, Collection<UUID> uuider) {
        Object tabel = uuider.toArray(UUID[]::new);
        return pool.preparedQuery(HISTORIK).execute(Tuple.of(tabel)).map(raekker -> {
            var registreringer = new LinkedHashMap<UUID, List<Historik.Registreret<T>>>();
            for (var r : raekker) {
                registreringer
                        .computeIfAbsent(r.getUUID("objekt"), u -> new ArrayList<>())
                        .add(new Historik.Registreret<>(
                                r.getInteger("nummer"),
                                r.getOffsetDateTime("tidspunkt").toInstant(),
                                r.getOffsetDateTime("sts_tidspunkt").toInstant(),
                                r.getUUID("afsender"),
                                Lagerformat.laes(r.getString("besked"), type.klasse())));
            }
            var resultat = new LinkedHashMap<UUID, Historik<T>>();
            registreringer.forEach((uuid, liste) -> resultat.put(uuid, new Historik<>(type, liste)));
            return resultat;
        });
    }

    private static <T> List<Objekt<T>> objekter(Objekttype<T> type, RowSet<Row> raekker) {
        var resultat = new ArrayList<Objekt<T>>(raekker.size());
        for (var r : raekker) {
            resultat.add(new Objekt<>(
                    r.getUUID("uuid"),
                    r.getOffsetDateTime("tidspunkt").toInstant(),
                    r.getOffsetDateTime("opdateret").toInstant(),
                    r.getInteger("antal_registreringer"),
                    Lagerformat.laes(r.getString("indhold"), type.klasse())));
        }
        return List.copyOf(resultat);
    }
}
