package dk.borgerblikket.search.laes;

import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.fremsoeg.Laesevilkaar;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether there is such an object for the reader. */
@ApplicationScoped
class OpslagRepository {

    /** Served by the primary key. */
    private static final String SES = """
            SELECT FROM soegning s WHERE s.objekt = %1$s AND s.objekttype = %2$s AND %3$s
            """;

    private final Pool pool;
    private final Laesevilkaar vilkaar;

    OpslagRepository(Pool pool, Laesevilkaar vilkaar) {
        this.pool = pool;
        this.vilkaar = vilkaar;
    }

    Uni<Boolean> serLaeseren(Objekttype<?> type, Laeser laeser, UUID uuid) {
        var parametre = new Parametre();
        var sql = SES.formatted(
                parametre.uuid(uuid), parametre.tekst(type.navn()), vilkaar.betingelse(laeser, parametre));
        return pool.preparedQuery(sql).execute(parametre.tuple()).map(raekker -> raekker.size() > 0);
    }
}
