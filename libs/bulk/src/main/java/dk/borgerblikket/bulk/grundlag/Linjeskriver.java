package dk.borgerblikket.bulk.grundlag;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;

/** Makes lines of rows, in one stream. What lies ready is copied, not read. */
public interface Linjeskriver {

    /** The next row; writes the lines that are whole by now, each with its line break. */
    void raekke(Row raekke, Buffer ud);

    /** After the last row; writes what is left. */
    void slut(Buffer ud);

    /** How many lines have been written. */
    long linjer();
}
