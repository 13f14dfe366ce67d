package dk.borgerblikket.search.opbygning;

import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skrevet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** The table {@code soegning} and what else search derives of the objects; told by the service. */
public interface Soegetabel {

    /** The kinds of object that have rows. */
    List<Objekttype<?>> typer();

    /** Writes the rows of the objects, one statement per table, in the transaction that writes them. */
    Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne);
}
