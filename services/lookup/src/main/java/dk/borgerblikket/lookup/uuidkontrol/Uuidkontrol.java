package dk.borgerblikket.lookup.uuidkontrol;

import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Lagertid;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks references as the indexes use them. */
@Singleton
final class Uuidkontrol {

    /** What is known here of each of these at its moment? Served by the primary key of objekt and the indexes by objekt. */
    private static final String KEND = """
            SELECT n.nr, o.objekttype, o.ejer_cvr,
                NOT EXISTS (SELECT FROM tilstand s WHERE s.objekt = o.uuid)
                    OR EXISTS (SELECT FROM tilstand s WHERE s.objekt = o.uuid AND s.aktiv AND s.fra <= n.tid AND s.til > n.tid)
                    AS aktiv,
                EXISTS (SELECT FROM relation m WHERE m.objekt = o.uuid AND m.navn = 'Myndighed'
                    AND m.fra <= n.tid AND m.til > n.tid) AS myndighed
            FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS n (uuid, tid, nr)
            JOIN objekt o ON o.uuid = n.uuid AND o.indhold ->> 'LivscyklusKode' IS DISTINCT FROM 'Slettet'
            """;

    private final Pool pool;

    Uuidkontrol(Pool pool) {
        this.pool = pool;
    }

    /** A reference to check, for an authority at a moment. */
    record Henvisning(String reference, Kontrolfelt felt, Cvr cvr, Instant virkning) {
        Optional<UUID> uuid() {
            return Uuider.laes(reference);
        }
    }

    /** What can be wrong with a reference. */
    enum Brud {
        ER_URN("Henvisningen er et URN: der mangler integration til FK Organisation"),
        ER_INGEN_HENVISNING("Henvisningen er hverken et UUID eller et URN"),
        FINDES_IKKE("Objektet findes ikke"),
        FORKERT_ART("Objektet er af en anden art"),
        IKKE_AKTIV("Objektet er ikke aktivt på datoen"),
        ANDEN_MYNDIGHED("Objektet tilhører en anden myndighed"),
        IKKE_MYNDIGHED("Organisationen er ikke en myndighed");

        private final String tekst;

        Brud(String tekst) {
            this.tekst = tekst;
        }

        String tekst() {
            return tekst;
        }
    }

    /**
     * What was found.
     *
     * @param art kind of the object; empty when it is not there
     * @param brud what is wrong; empty when nothing is
     */
    record Resultat(Henvisning henvisning, Optional<String> art, List<Brud> brud) {}

    /** Checks each; one round trip to the database. */
    Uni<List<Resultat>> kontroller(List<Henvisning> henvisninger) {
        var med = henvisninger.stream().filter(h -> h.uuid().isPresent()).toList();
        return pool.preparedQuery(KEND)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(
                                med.stream().map(h -> h.uuid().orElseThrow()).toArray(UUID[]::new))
                        .addArrayOfOffsetDateTime(
                                med.stream().map(h -> Lagertid.af(h.virkning())).toArray(OffsetDateTime[]::new)))
                .map(raekker -> {
                    var fundne = new HashMap<Henvisning, Row>();
                    raekker.forEach(r -> fundne.put(med.get(r.getInteger("nr") - 1), r));
                    return henvisninger.stream()
                            .map(h -> resultat(h, Optional.ofNullable(fundne.get(h))))
                            .toList();
                });
    }

    private static Resultat resultat(Henvisning henvisning, Optional<Row> fundet) {
        if (henvisning.uuid().isEmpty()) {
            var urn = henvisning.reference().regionMatches(true, 0, "urn:", 0, "urn:".length());
            return new Resultat(henvisning, Optional.empty(), List.of(urn ? Brud.ER_URN : Brud.ER_INGEN_HENVISNING));
        }
        return fundet.map(r -> new Resultat(henvisning, Optional.of(r.getString("objekttype")), brud(henvisning, r)))
                .orElseGet(() -> new Resultat(henvisning, Optional.empty(), List.of(Brud.FINDES_IKKE)));
    }

    private static List<Brud> brud(Henvisning henvisning, Row r) {
        var brud = new ArrayList<Brud>();
        var felt = henvisning.felt();
        if (!r.getString("objekttype").equals(felt.art().oioNavn())) {
            brud.add(Brud.FORKERT_ART);
        } else if (felt.myndighed() && !r.getBoolean("myndighed")) {
            brud.add(Brud.IKKE_MYNDIGHED);
        }
        if (!r.getBoolean("aktiv")) {
            brud.add(Brud.IKKE_AKTIV);
        }
        if (!r.getString("ejer_cvr").equals(henvisning.cvr().cifre())) {
            brud.add(Brud.ANDEN_MYNDIGHED);
        }
        return brud;
    }
}
