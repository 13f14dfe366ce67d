package dk.borgerblikket.administration.konsekvens.indekser;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines where they lie, so that a line is read by its parser without being copied first. */
final class Linjelaeser {

    private static final int PLADS = 256 * 1024;

    /** Longer than any case; whoever sends more is not an index. */
    private static final int MAKS = 64 * 1024 * 1024;

    private final InputStream ind;
    private byte[] plads = new byte[PLADS];
    private int fra;
    private int til;
    private int slut;

    Linjelaeser(InputStream ind) {
        this.ind = ind;
    }

    /** Goes to the next line that has anything on it; false when there is none. A line without an end counts for none. */
    boolean naeste() throws IOException {
        do {
            fra = slut;
            var soegt = fra;
            var brud = find(soegt);
            while (brud < 0) {
                soegt = til - fra;
                if (!fyld()) {
                    return false;
                }
                brud = find(fra + soegt);
            }
            slut = brud + 1;
        } while (slut - fra <= 1);
        return true;
    }

    byte[] bytes() {
        return plads;
    }

    int begynder() {
        return fra;
    }

    int laengde() {
        return slut - fra - 1;
    }

    private int find(int begyndelse) {
        for (var i = begyndelse; i < til; i++) {
            if (plads[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Moves what is left to the front and reads more behind it. */
    private boolean fyld() throws IOException {
        System.arraycopy(plads, fra, plads, 0, til - fra);
        til -= fra;
        slut -= fra;
        fra = 0;
        if (til == plads.length) {
            if (plads.length >= MAKS) {
                throw new IOException("En linje er for lang");
            }
            plads = Arrays.copyOf(plads, plads.length * 2);
        }
        var laest = ind.read(plads, til, plads.length - til);
        if (laest < 0) {
            return false;
        }
        til += laest;
        return true;
    }
}
