package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the objects that a reader sees, by UUID and by party. */
@Singleton
final class FremsoegRepository {

    /** Primary keys of adgang and objekt; by party first part_noegle. */
    private static final String FIND = """
            SELECT o.uuid, o.opdateret, o.indhold::text AS indhold
            FROM adgang s JOIN objekt o ON o.uuid = s.objekt
            WHERE s.objekttype = %s AND %s AND %s AND %s
            ORDER BY %s o.tidspunkt DESC, o.uuid DESC
            OFFSET %s LIMIT %s
            """;

    /** Candidates by key, then what the reader sees of them. Served by part_noegle. */
    private static final String MED_PART = """
            s.objekt IN (SELECT p.objekt FROM part p WHERE p.noegle = decode(%s, 'hex'))
            AND EXISTS (
                SELECT FROM jsonb_path_query(%s -> 'RelationListe', '$.*[*]') AS p (part)
                WHERE p.part #>> '{ReferenceID,URNIdentifikator}' = %3$s
                  AND (%4$s IS NULL OR p.part #>> '{Rolle,UUIDIdentifikator}' = %4$s))""";

    private final Pool pool;
    private final Laesekontrol laesekontrol;

    FremsoegRepository(Pool pool, Laesekontrol laesekontrol) {
        this.pool = pool;
        this.laesekontrol = laesekontrol;
    }

    /**
     * A party.
     *
     * @param rolle only in this role; null in every role
     * @param noegle keyed hash of the reference
     * @param reference URN
     */
    record Part(@Nullable UUID rolle, byte[] noegle, String reference) {}

    /** @param opdateret when the index last received something that changed the object */
    record Fundet<T>(UUID uuid, OffsetDateTime opdateret, T indhold) {}

    /**
     * The objects, in the order of the UUIDs or else newest sender time first.
     *
     * @param uuider only these; empty for all
     * @param part only those of this party; null for all
     */
    <T> Uni<List<Fundet<T>>> find(
            Objekttype<T> type, Laeser laeser, List<UUID> uuider, @Nullable Part part, int fra, int antal) {
        var parametre = new Parametre();
        var valgte = uuider.isEmpty() ? "" : parametre.uuider(uuider);
        var sql = FIND.formatted(
                parametre.tekst(type.navn()),
                laesekontrol.betingelse(laeser, parametre),
                uuider.isEmpty() ? "true" : "s.objekt = ANY (" + valgte + ")",
                part == null ? "true" : medPart(laeser, part, parametre),
                uuider.isEmpty() ? "" : "array_position(" + valgte + ", s.objekt),",
                parametre.tal(fra),
                parametre.tal(antal));
        return pool.preparedQuery(sql).execute(parametre.tuple()).map(raekker -> {
            var fundne = new ArrayList<Fundet<T>>(raekker.size());
            for (var r : raekker) {
                fundne.add(new Fundet<>(
                        r.getUUID("uuid"),
                        r.getOffsetDateTime("opdateret"),
                        Lagerformat.laes(r.getString("indhold"), type.klasse())));
            }
            return fundne;
        });
    }

    private String medPart(Laeser laeser, Part part, Parametre parametre) {
        return MED_PART.formatted(
                parametre.tekst(HexFormat.of().formatHex(part.noegle())),
                laesekontrol.indhold(laeser, parametre),
                parametre.tekst(part.reference()),
                parametre.tekst(part.rolle() == null ? null : part.rolle().toString()));
    }
}
