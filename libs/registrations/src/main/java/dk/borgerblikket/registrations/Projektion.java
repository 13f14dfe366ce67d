package dk.borgerblikket.registrations;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** The tables that a service derives from its objects, written in the same transaction as the objects. */
@FunctionalInterface
public interface Projektion {

    /** No derived tables. */
    Projektion INGEN = (forbindelse, skrevne) -> Uni.createFrom().voidItem();

    /**
     * Writes the derived rows of the objects: one statement per table, not one per object. May be called again when the
     * transaction has to be retried.
     *
     * <p>Fails with {@link AfvistAfProjektion} when some of the objects may not be stored after all.
     */
    Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne);

    /**
     * A query for what delimits who may see objects that are being removed: {@code objekt}, {@code klasser} and
     * {@code foelsomhed}. Of the removal of those that it leaves out, only Master and Afsender are told.
     */
    default String afgraensning() {
        return "SELECT NULL::uuid AS objekt, NULL::text[] AS klasser, NULL::smallint AS foelsomhed WHERE false";
    }

    /** Told of objects that have been removed, whose own derived rows are gone already, for the sake of those that stay. */
    default Uni<Void> fjernet(SqlConnection forbindelse, List<UUID> fjernede) {
        return Uni.createFrom().voidItem();
    }

    /** The same for objects that parts have been removed of: they are stored already, so none is refused. */
    default Uni<Void> skrivLagret(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        return skriv(forbindelse, skrevne);
    }
}
