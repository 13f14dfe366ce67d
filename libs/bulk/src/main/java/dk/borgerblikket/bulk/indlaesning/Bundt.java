package dk.borgerblikket.bulk.indlaesning;

import java.util.List;

/**
 * The lines that are stored in one transaction.
 *
 * @param linjer the lines; empty ones are left out
 * @param fraByte place in the stream of the first of them
 * @param naesteByte place after the last of them
 * @param antalLinjer lines of the stream up to there, empty ones included
 */
record Bundt(List<Linje> linjer, long fraByte, long naesteByte, long antalLinjer) {
    Bundt {
        linjer = List.copyOf(linjer);
    }
}
