package dk.borgerblikket.caseindex.notat;

import dk.borgerblikket.caseindex.roller.Notatformat;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A note as text. It is decoded by the format that it says it has and by no other: what is something else is told to be
 * unreadable, not guessed at.
 */
sealed interface Notattekst {

    /** How the text of a note begins whose sender found it too large to send (case-index §6.2). */
    String FOR_STORT = "Dette Journalnotat er for stort";

    /** The text. */
    record Laest(String tekst) implements Notattekst {}

    /** The sender found the note too large; the text says where it can be read. */
    record ForStort(String tekst) implements Notattekst {}

    /** The note is not what its format says. */
    record Ulaeseligt() implements Notattekst {}

    /** The note has a format that is not in use here, or none. */
    record UkendtFormat() implements Notattekst {}

    /** There is no note, only its title. */
    record Intet() implements Notattekst {}

    /** Reads a note. Takes time: not on an event loop. */
    static Notattekst af(byte @Nullable [] notat, @Nullable Notatformat format) {
        if (notat == null) {
            return new Intet();
        }
        try {
            if (begynder(notat)) {
                return new ForStort(utf8(notat));
            }
            if (format == null) {
                return new UkendtFormat();
            }
            var tekst = switch (format) {
                case TEKST -> utf8(notat);
                case RTF -> Rtf.tekst(notat);
                case OOXML -> Ooxml.tekst(notat);
            };
            return tekst.startsWith(FOR_STORT) ? new ForStort(tekst) : new Laest(tekst);
        } catch (Ulaeselig brudt) {
            return new Ulaeseligt();
        }
    }

    /** The sender's own text is plain, whatever the format of what it stands for. */
    private static boolean begynder(byte[] notat) {
        var begyndelse = FOR_STORT.getBytes(StandardCharsets.UTF_8);
        return notat.length >= begyndelse.length
                && Arrays.equals(notat, 0, begyndelse.length, begyndelse, 0, begyndelse.length);
    }

    private static String utf8(byte[] bytes) throws Ulaeselig {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException ikkeUtf8) {
            throw new Ulaeselig();
        }
    }
}
