package dk.borgerblikket.caseindex.notat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.caseindex.roller.Notatformat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotattekstTest {

    private static Notattekst laes(String notat, Notatformat format) {
        return Notattekst.af(notat.getBytes(StandardCharsets.UTF_8), format);
    }

    private static Notattekst rtf(String notat) {
        return Notattekst.af(notat.getBytes(StandardCharsets.ISO_8859_1), Notatformat.RTF);
    }

    @Test
    void plainTextIsWhatItIs() {
        assertThat(laes("Æble\r\n<b>{\\rtf1}", Notatformat.TEKST))
                .isEqualTo(new Notattekst.Laest("Æble\r\n<b>{\\rtf1}"));
        assertThat(laes("\uFEFFx", Notatformat.TEKST)).isEqualTo(new Notattekst.Laest("x"));
        assertThat(laes("", Notatformat.TEKST)).isEqualTo(new Notattekst.Laest(""));
    }

    @Test
    void rtfIsItsTextWithoutFormattingAndHiddenParts() {
        var notat = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Skriv;}{\\info{\\author NN}}"
                + "\\f0 K\\'e6re {\\b borger}\\par Bel\\u248\\'f8b:\\tab 100\\line kr.\\par}";
        assertThat(rtf(notat)).isEqualTo(new Notattekst.Laest("Kære borger\nBeløb:\t100\nkr."));
    }

    @Test
    void ooxmlIsItsRunningText() {
        var notat = Ordfil.med("<w:p><w:r><w:t>Kære </w:t></w:r><w:r><w:t>borger &amp; co</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:delText>væk</w:delText>"
                + "<w:instrText>PAGE</w:instrText></w:r></w:p>"
                + "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>én</w:t></w:r></w:p></mc:Choice>"
                + "<mc:Fallback><w:p><w:r><w:t>to</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>");
        assertThat(Notattekst.af(notat, Notatformat.OOXML))
                .isEqualTo(new Notattekst.Laest("Kære borger & co\na\tb\nc\nén"));
    }

    @ParameterizedTest
    @EnumSource(Notatformat.class)
    void aNoteThatWasTooLargeForItsSenderIsKnownByItsBeginning(Notatformat format) {
        var tekst = "Dette Journalnotat er for stort til at vises her. Se det i Skriv";
        assertThat(laes(tekst, format)).isEqualTo(new Notattekst.ForStort(tekst));
        assertThat(rtf("{\\rtf1 " + tekst + "}")).isEqualTo(new Notattekst.ForStort(tekst));
    }

    @Test
    void whatHasNoKnownFormatIsNotGuessedAt() {
        assertThat(Notattekst.af("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), null))
                .isEqualTo(new Notattekst.UkendtFormat());
        assertThat(Notattekst.af(null, Notatformat.RTF)).isEqualTo(new Notattekst.Intet());
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<byte[]> ikkeRtf() {
        return Stream.of(
                bytes(""),
                bytes("almindelig tekst"),
                Ordfil.med("<w:p/>"),
                bytes("{\\rtf1 uden slutning"),
                bytes("{\\rtf1 x}}}}}"),
                bytes("{\\rtf1\\bin2147483647 x}"),
                bytes("{\\rtf1\\bin-1 x}"),
                bytes("{\\rtf1\\bin0000099999999999999 x}"),
                bytes("{\\rtf1\\u99999999999999 x}"),
                bytes("{\\rtf1\\ansicpg31337 x\\'e6}"),
                bytes("{\\rtf1 \\'zz}"));
    }

    @ParameterizedTest
    @MethodSource("ikkeRtf")
    void brokenRtfIsToldToBeUnreadable(byte[] notat) {
        assertThat(Notattekst.af(notat, Notatformat.RTF)).isEqualTo(new Notattekst.Ulaeseligt());
    }

    static Stream<byte[]> ikkeOoxml() {
        var stor = " ".repeat(64 * 1024 * 1024);
        var god = Ordfil.med("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
        return Stream.of(
                bytes(""),
                bytes("{\\rtf1 x}"),
                Arrays.copyOf(god, god.length / 2),
                Ordfil.arkiv("andet.xml", bytes("<a/>")),
                Ordfil.arkiv("word/document.xml", bytes("ingen xml")),
                Ordfil.med("<w:p><w:r><w:t>x" + stor + "</w:t></w:r></w:p>"),
                Ordfil.efter(bytes(stor), "<w:p/>"),
                Ordfil.med("<w:p>".repeat(150) + "</w:p>".repeat(150)),
                Ordfil.arkiv(
                        "word/document.xml",
                        bytes("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>")));
    }

    @ParameterizedTest
    @MethodSource("ikkeOoxml")
    void brokenOrHostileOoxmlIsToldToBeUnreadable(byte[] notat) {
        assertThat(Notattekst.af(notat, Notatformat.OOXML)).isEqualTo(new Notattekst.Ulaeseligt());
    }

    @Test
    void bytesThatAreNoTextAreToldToBeUnreadable() {
        assertThat(Notattekst.af(new byte[] {'K', (byte) 0xE6, 'r'}, Notatformat.TEKST))
                .isEqualTo(new Notattekst.Ulaeseligt());
    }
}
