package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** What else is written in the transaction of a request, such as how far a load has come. */
@FunctionalInterface
public interface Medskrivning {

    /** Nothing. */
    Medskrivning INGEN = (forbindelse, resultater) -> Uni.createFrom().voidItem();

    /**
     * Writes it, last in the transaction. May be called again when the transaction has to be retried.
     *
     * @param resultater the results of the request, in order
     */
    Uni<Void> skriv(SqlConnection forbindelse, List<UnikRetur> resultater);
}
