package dk.borgerblikket.caseindex.verifikation;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.Soegenoegler;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which objects may once have had to do with a citizen, and whose they are. */
@ApplicationScoped
class TidligereRepository {

    /** They are folded anew from all that was received, so there is an end to how many. */
    private static final int MAKS = 2000;

    /** Cases that name the person as a party in any registration. Served by soegning_noegler. */
    private static final String SAGER = """
            SELECT s.objekt, s.ejer_cvr
            FROM soegning s
            WHERE s.noegler @> ARRAY[$1::bigint] AND s.objekttype = 'Sag' AND ($2::text IS NULL OR s.ejer_cvr = $2::bpchar)
            LIMIT $3
            """;

    /** Served by the primary key. */
    private static final String DOKUMENTER = """
            SELECT v.objekt, v.ejer_cvr FROM visning v WHERE v.objekt = ANY($1) AND v.objekttype = 'Dokument'
            """;

    private final Pool pool;
    private final Soegenoegler noegler;

    TidligereRepository(Pool pool, Soegenoegler noegler) {
        this.pool = pool;
        this.noegler = noegler;
    }

    /**
     * Cases by their authority.
     *
     * @param ejer the only authority whose cases are wanted; empty for those of all
     * @return fails with {@link Soegefejl#UGYLDIG_SOEGNING} when there are too many to be folded
     */
    Uni<Map<UUID, Cvr>> sager(Cpr borger, Optional<Cvr> ejer) {
        return pool.preparedQuery(SAGER)
                .execute(Tuple.of(
                        noegler.relation("Sagspart", UnikId.urn(borger.urn())),
                        ejer.map(Cvr::cifre).orElse(null),
                        MAKS + 1))
                .map(TidligereRepository::ejere)
                .invoke(fundne -> {
                    if (fundne.size() > MAKS) {
                        throw new Fejl(
                                Soegefejl.UGYLDIG_SOEGNING,
                                "Borgeren har flere end " + MAKS + " sager, og så mange kan ikke vises for et tidligere"
                                        + " tidspunkt.");
                    }
                });
    }

    Uni<Map<UUID, Cvr>> dokumenter(List<UUID> uuider) {
        return uuider.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : pool.preparedQuery(DOKUMENTER)
                        .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                        .map(TidligereRepository::ejere);
    }

    private static Map<UUID, Cvr> ejere(RowSet<Row> raekker) {
        var ejere = new HashMap<UUID, Cvr>();
        raekker.forEach(r -> ejere.put(r.getUUID("objekt"), new Cvr(r.getString("ejer_cvr"))));
        return ejere;
    }
}
