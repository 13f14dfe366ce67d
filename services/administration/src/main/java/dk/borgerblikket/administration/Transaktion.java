package dk.borgerblikket.administration;

import dk.borgerblikket.web.Fejl;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Runs work on the database as a whole: all of it is stored, or nothing. */
public final class Transaktion {

    /** SQLSTATE unique_violation. */
    private static final String ALLEREDE_TIL_STEDE = "23505";

    private Transaktion() {}

    /** Work that changes something. Two callers that create the same thing at once: the second is refused with 409. */
    public static <T> Uni<T> skriv(Supplier<Uni<T>> arbejde) {
        return Panache.withTransaction(arbejde)
                .onFailure(Transaktion::erAlleredeTilStede)
                .transform(fejl -> new Fejl(AdministrationFejl.SAMTIDIG_AENDRING));
    }

    /** Work that only reads. */
    public static <T> Uni<T> laes(Supplier<Uni<T>> arbejde) {
        return Panache.withSession(arbejde);
    }

    private static boolean erAlleredeTilStede(Throwable fejl) {
        return fejl instanceof ConstraintViolationException brud && ALLEREDE_TIL_STEDE.equals(brud.getSQLState());
    }
}
