package dk.borgerblikket.testing.citus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the rows of each table would lie: a file with one line per table, and one per place where the schema breaks a rule today
 * and why.
 *
 * <pre>
 * objekt       fordelt uuid         # over the machines, by the hash of this column
 * laeselog     lokal                # on one machine
 * kommune      reference            # a copy on every machine
 * ! borgersag_sag_fkey  why it is left as it is
 * </pre>
 *
 * @param placeringer by table
 * @param undtagelser reason by the name of the constraint, index or trigger that breaks a rule
 */
public record Fordeling(Map<String, Placering> placeringer, Map<String, String> undtagelser) {

    /** Where the rows of one table lie. */
    public sealed interface Placering {

        /** Over the machines, by the hash of a column. */
        record Fordelt(String kolonne) implements Placering {}

        /** A copy on every machine. */
        record Reference() implements Placering {}

        /** On one machine. */
        record Lokal() implements Placering {}
    }

    /** Reads the file. */
    public static Fordeling laes(InputStream fil) {
        try (fil) {
            return af(new String(fil.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fordeling af(String tekst) {
        var placeringer = new TreeMap<String, Placering>();
        var undtagelser = new TreeMap<String, String>();
        tekst.lines()
                .map(linje -> linje.replaceFirst("#.*", "").strip())
                .filter(linje -> !linje.isEmpty())
                .forEach(linje -> {
                    var dele = linje.split("\\s+", 3);
                    if (dele[0].equals("!")) {
                        undtagelser.put(dele[1], dele[2]);
                    } else {
                        placeringer.put(dele[0], placering(linje, dele));
                    }
                });
        return new Fordeling(placeringer, undtagelser);
    }

    private static Placering placering(String linje, String[] dele) {
        var art = dele.length > 1 ? dele[1] : "";
        if (art.equals("fordelt") && dele.length == 3) {
            return new Placering.Fordelt(dele[2]);
        }
        if (art.equals("reference") && dele.length == 2) {
            return new Placering.Reference();
        }
        if (art.equals("lokal") && dele.length == 2) {
            return new Placering.Lokal();
        }
        throw new IllegalArgumentException("Not a placement: " + linje);
    }
}
