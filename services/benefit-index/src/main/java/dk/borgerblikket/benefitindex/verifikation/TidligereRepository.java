package dk.borgerblikket.benefitindex.verifikation;

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
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which objects may once have had to do with a citizen. */
@Singleton
final class TidligereRepository {

    /** They are folded anew from all that was received, so there is an end to how many. */
    private static final int MAKS = 5000;

    /** Grants that name the person as a party in any registration. Served by soegning_noegler. */
    private static final String BEVILLINGER = """
            SELECT s.objekt
            FROM soegning s
            WHERE s.noegler @> ARRAY[$1::bigint] AND s.objekttype = 'Bevilling'
              AND ($2::text IS NULL OR s.ejer_cvr = $2::bpchar)
            LIMIT $3
            """;

    /** Payments with a line on one of the grants in any registration. Served by soegning_noegler. */
    private static final String EFFEKTUERINGER = """
            SELECT s.objekt
            FROM soegning s
            WHERE s.noegler && $1::bigint[] AND s.objekttype = 'OekonomiskEffektuering'
            LIMIT $2
            """;

    private final Pool pool;
    private final Soegenoegler noegler;

    TidligereRepository(Pool pool, Soegenoegler noegler) {
        this.pool = pool;
        this.noegler = noegler;
    }

    /**
     * Grants of one authority, or of all.
     *
     * @return fails with {@link Soegefejl#UGYLDIG_SOEGNING} when there are too many to be folded
     */
    Uni<List<UUID>> bevillinger(Cpr borger, Optional<Cvr> ejer) {
        return hent(
                BEVILLINGER,
                Tuple.of(
                        noegler.relation("Bevillingspart", UnikId.urn(borger.urn())),
                        ejer.map(Cvr::cifre).orElse(null),
                        MAKS + 1));
    }

    /** As above. */
    Uni<List<UUID>> effektueringer(Set<UUID> bevillinger) {
        if (bevillinger.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var linjer = bevillinger.stream()
                .map(b -> noegler.relation("BevilgetYdelseRef", UnikId.uuid(b)))
                .toArray(Long[]::new);
        return hent(EFFEKTUERINGER, Tuple.of(linjer, MAKS + 1));
    }

    private Uni<List<UUID>> hent(String sql, Tuple parametre) {
        return pool.preparedQuery(sql).execute(parametre).map(TidligereRepository::uuider);
    }

    private static List<UUID> uuider(RowSet<Row> raekker) {
        if (raekker.size() > MAKS) {
            throw new Fejl(
                    Soegefejl.UGYLDIG_SOEGNING,
                    "Borgeren har flere end " + MAKS
                            + " bevillinger eller udbetalinger, og så mange kan ikke vises for et tidligere tidspunkt.");
        }
        return raekker.stream().map(r -> r.getUUID("objekt")).toList();
    }
}
