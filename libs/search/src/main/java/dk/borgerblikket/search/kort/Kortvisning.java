package dk.borgerblikket.search.kort;

import io.vertx.mutiny.sqlclient.Row;

/**
 * What is told of an object that the short search finds; told by the service.
 *
 * @param <O> what is told
 */
public interface Kortvisning<O extends Kortsoegning.Fundet> {

    /** The columns, of {@code soegning s}, {@code objekt o} and what is seen of it, {@code v}: fixed SQL. */
    String kolonner();

    /** What is told, of a row of them. */
    O laes(Row raekke);

    /**
     * The condition that the reader sees a text that matches.
     *
     * @param moenster the pattern for {@code LIKE}, in lower case, as it stands in the statement
     */
    default String tekst(String moenster) {
        return "s.tekst LIKE " + moenster;
    }
}
