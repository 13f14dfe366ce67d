package dk.borgerblikket.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a PDF file and where they lie in it (ISO 32000-1, 7.5). An object gets its number before its content, so
 * that objects can name each other. The same objects give the same bytes.
 */
final class Pdffil {

    private final List<byte @Nullable []> objekter = new ArrayList<>();

    /** The number of an object whose content comes later. */
    int nummer() {
        objekter.add(null);
        return objekter.size();
    }

    /** Gives an object its content. */
    void indhold(int nummer, String indhold) {
        objekter.set(nummer - 1, indhold.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A new object with this content. */
    int objekt(String indhold) {
        var nummer = nummer();
        indhold(nummer, indhold);
        return nummer;
    }

    /** A new object that holds a page's drawing. */
    int stroem(String tegning) {
        return objekt("<< /Length %d >>\nstream\n%s\nendstream".formatted(tegning.length(), tegning));
    }

    /** How other objects name it. */
    static String henvisning(int nummer) {
        return nummer + " 0 R";
    }

    /**
     * Writes the file.
     *
     * @param katalog the object that everything is found from
     * @param oplysninger the object with the title
     */
    void skriv(OutputStream ud, int katalog, int oplysninger) throws IOException {
        var fil = new ByteArrayOutputStream();
        skriv(fil, "%PDF-1.7\n");
        fil.write(new byte[] {'%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'});
        var pladser = new ArrayList<Integer>();
        for (var i = 0; i < objekter.size(); i++) {
            var indhold = objekter.get(i);
            if (indhold == null) {
                throw new IllegalStateException("Objekt " + (i + 1) + " har intet indhold");
            }
            pladser.add(fil.size());
            skriv(fil, (i + 1) + " 0 obj\n");
            fil.write(indhold);
            skriv(fil, "\nendobj\n");
        }
        var oversigt = fil.size();
        skriv(fil, "xref\n0 %d\n0000000000 65535 f \n".formatted(objekter.size() + 1));
        for (var plads : pladser) {
            skriv(fil, "%010d 00000 n \n".formatted(plads));
        }
        skriv(
                fil,
                "trailer\n<< /Size %d /Root %s /Info %s >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objekter.size() + 1, henvisning(katalog), henvisning(oplysninger), oversigt));
        fil.writeTo(ud);
    }

    private static void skriv(ByteArrayOutputStream fil, String tekst) throws IOException {
        fil.write(tekst.getBytes(StandardCharsets.ISO_8859_1));
    }
}
