package dk.borgerblikket.reporting.tabel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as it is printed. Formats know only this.
 *
 * @param titel the line above the table: whose figures they are
 * @param undertitel what the table is about, and for which months
 * @param kolonner headings
 * @param raekker the rows; each has a cell per column
 * @param total the last row, with a cell per column; empty when there is none
 * @param fodnoter what stands under the table
 */
public record Tabel(
        String titel,
        String undertitel,
        List<String> kolonner,
        List<List<Celle>> raekker,
        Optional<List<Celle>> total,
        List<String> fodnoter) {

    public Tabel {
        kolonner = List.copyOf(kolonner);
        raekker = raekker.stream().map(List::copyOf).toList();
        total = total.map(List::copyOf);
        fodnoter = List.copyOf(fodnoter);
    }

    /** The same table with one more footnote. */
    public Tabel medFodnote(String fodnote) {
        return new Tabel(
                titel,
                undertitel,
                kolonner,
                raekker,
                total,
                Stream.concat(fodnoter.stream(), Stream.of(fodnote)).toList());
    }

    /** One field of a table. */
    public sealed interface Celle {

        /** How it is printed where everything is text. */
        String tekst();

        /** Words. */
        record Ord(String tekst) implements Celle {}

        /** A count. */
        record Tal(long vaerdi) implements Celle {
            @Override
            public String tekst() {
                return Long.toString(vaerdi);
            }
        }

        /** A figure so small that it could point at somebody. */
        record Skjult(String tekst) implements Celle {}
    }
}
