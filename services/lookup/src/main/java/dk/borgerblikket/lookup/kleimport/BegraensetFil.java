package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that may be sent without saying its length. Refuses to grow beyond what KLE needs, a little before the server's
 * own limit, which answers without a problem.
 */
final class BegraensetFil extends FilterInputStream {

    /** A full Emneplan is about 7.4 million characters. */
    private static final long MAKS_BYTES = 10_000_000;

    private long laest;

    BegraensetFil(InputStream fil) {
        super(fil);
    }

    @Override
    public int read() throws IOException {
        var tegn = super.read();
        taelMed(tegn < 0 ? 0 : 1);
        return tegn;
    }

    @Override
    public int read(byte[] buffer, int fra, int hoejst) throws IOException {
        var antal = super.read(buffer, fra, hoejst);
        taelMed(antal);
        return antal;
    }

    private void taelMed(int antal) {
        laest += Math.max(antal, 0);
        if (laest > MAKS_BYTES) {
            throw new Fejl(FaellesFejl.BESKED_FOR_STOR);
        }
    }
}
