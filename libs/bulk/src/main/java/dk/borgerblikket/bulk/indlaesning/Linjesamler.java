package dk.borgerblikket.bulk.indlaesning;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the stream into lines and gathers them in batches. Holds one batch and the beginning of one line, never more. What
 * comes after the last line break is not a line yet: it is left, and the sender sends it again.
 */
final class Linjesamler {

    /** A case with its whole history is some tens of kilobytes; this leaves room for many journal notes. */
    static final int MAKS_LINJE = 2 * 1024 * 1024;
    /** As many as a sender's ordinary message holds. */
    static final int MAKS_LINJER = 50;
    /** So that fifty long lines are not held at a time. */
    static final int MAKS_BYTES = 4 * 1024 * 1024;

    private final ByteArrayOutputStream linje = new ByteArrayOutputStream();
    private final List<Linje> linjer = new ArrayList<>();
    private boolean forLang;
    private int bytesIBundt;
    private long naesteByte;
    private long antalLinjer;
    private long fraByte;
    private long laest;
    private long afleveret;

    /**
     * @param naesteByte place in the stream of the first byte that comes
     * @param antalLinjer lines before it
     */
    Linjesamler(long naesteByte, long antalLinjer) {
        this.naesteByte = naesteByte;
        this.antalLinjer = antalLinjer;
        this.fraByte = naesteByte;
        this.laest = naesteByte;
        this.afleveret = antalLinjer;
    }

    /** Takes more of the stream. @return the batches that it filled, in order */
    List<Bundt> tilfoej(byte[] data) {
        var fulde = new ArrayList<Bundt>();
        var fra = 0;
        for (var i = 0; i < data.length; i++) {
            if (data[i] == '\n') {
                laeg(data, fra, i);
                fra = i + 1;
                naesteByte = laest + fra;
                slutLinje();
                if (linjer.size() >= MAKS_LINJER || bytesIBundt >= MAKS_BYTES) {
                    fulde.add(bundt());
                }
            }
        }
        laeg(data, fra, data.length);
        laest += data.length;
        return fulde;
    }

    /** The lines that are left when no more comes; none when there is nothing to store. */
    Optional<Bundt> rest() {
        return antalLinjer > afleveret ? Optional.of(bundt()) : Optional.empty();
    }

    /** Bytes after the last line break. */
    long ufaerdige() {
        return laest - naesteByte;
    }

    private void laeg(byte[] data, int fra, int til) {
        if (forLang || linje.size() + til - fra > MAKS_LINJE) {
            forLang = true;
            linje.reset();
        } else {
            linje.write(data, fra, til - fra);
        }
    }

    private void slutLinje() {
        antalLinjer++;
        if (forLang) {
            linjer.add(new Linje.ForLang(antalLinjer));
        } else {
            var bytes = linje.toByteArray();
            bytesIBundt += bytes.length;
            if (!erTom(bytes)) {
                linjer.add(new Linje.Tekst(antalLinjer, bytes));
            }
        }
        forLang = false;
        linje.reset();
    }

    private static boolean erTom(byte[] bytes) {
        for (var b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Bundt bundt() {
        var bundt = new Bundt(linjer, fraByte, naesteByte, antalLinjer);
        linjer.clear();
        bytesIBundt = 0;
        afleveret = antalLinjer;
        fraByte = naesteByte;
        return bundt;
    }
}
