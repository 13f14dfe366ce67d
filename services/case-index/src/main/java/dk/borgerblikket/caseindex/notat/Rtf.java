package dk.borgerblikket.caseindex.notat;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Rich Text Format as text. */
final class Rtf {

    private static final byte[] BEGYNDELSE = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    /** A length of raw bytes inside the document, for which the parser takes memory before it looks for them. */
    private static final Pattern RAA_BYTES = Pattern.compile("\\\\bin0*([0-9]+)");

    private static final int CIFRE = 9;

    private Rtf() {}

    /** @throws Ulaeselig when it is no RTF, or is broken */
    static String tekst(byte[] notat) throws Ulaeselig {
        if (!begynder(notat) || lover(notat)) {
            throw new Ulaeselig();
        }
        var laeser = new StringTextConverter();
        try {
            laeser.convert(new RtfStreamSource(new ByteArrayInputStream(notat)));
        } catch (IOException | RuntimeException brudt) {
            throw new Ulaeselig();
        }
        return laeser.getText().strip();
    }

    private static boolean begynder(byte[] notat) {
        for (var i = 0; i < BEGYNDELSE.length; i++) {
            if (i >= notat.length || notat[i] != BEGYNDELSE[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says that it holds more bytes than there are. */
    private static boolean lover(byte[] notat) {
        return RAA_BYTES
                .matcher(new String(notat, StandardCharsets.ISO_8859_1))
                .results()
                .map(m -> m.group(1))
                .anyMatch(tal -> tal.length() > CIFRE || Integer.parseInt(tal) > notat.length);
    }
}
