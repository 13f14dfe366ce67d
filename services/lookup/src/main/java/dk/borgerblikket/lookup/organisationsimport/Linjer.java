package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one at a time. UTF-8, else Windows-1252, as spreadsheets write. */
final class Linjer {

    private static final int MAKS_LINJE = 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream fil;
    private int nummer;

    Linjer(InputStream fil) {
        this.fil = new BufferedInputStream(fil);
    }

    /** Number of the last line, from 1. */
    int nummer() {
        return nummer;
    }

    /**
     * The next line that is not blank; null after the last.
     *
     * @throws Fejl {@link Opslagsfejl#FOR_LANG_LINJE}
     */
    @Nullable
    String naeste() throws IOException {
        var linje = new ByteArrayOutputStream();
        for (var b = fil.read(); ; b = fil.read()) {
            if (b < 0 && linje.size() == 0) {
                return null;
            }
            if (b >= 0 && b != '\n') {
                if (linje.size() >= MAKS_LINJE) {
                    throw new Fejl(Opslagsfejl.FOR_LANG_LINJE);
                }
                linje.write(b);
                continue;
            }
            nummer++;
            var tekst = tekst(linje.toByteArray());
            if (!tekst.isBlank()) {
                return tekst;
            }
            linje.reset();
        }
    }

    private String tekst(byte[] bytes) {
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException ikkeUtf8) {
            tekst = new String(bytes, WINDOWS);
        }
        return (nummer == 1 && tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst).stripTrailing();
    }
}
