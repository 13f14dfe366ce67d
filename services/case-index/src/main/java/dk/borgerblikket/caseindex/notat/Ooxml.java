package dk.borgerblikket.caseindex.notat;

import dk.borgerblikket.oio.xml.SikkerXml;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The running text of a word processing document in Office Open XML (ECMA-376): no headers, comments or deleted text. */
final class Ooxml {

    /** Bytes that may come out of the archive in all: a note is at most 100 KB, and text shrinks to a tenth or so. */
    private static final int MAKS_UDPAKKET = 10 * 1024 * 1024;

    private static final int MAKS_FILER = 500;
    private static final String DOKUMENT = "word/document.xml";

    /** The transitional and the strict form. */
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final String KOMPATIBILITET = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Ooxml() {}

    /** @throws Ulaeselig when it is no such document, or becomes too large */
    static String tekst(byte[] notat) throws Ulaeselig {
        try (var arkiv = new ZipInputStream(new ByteArrayInputStream(notat))) {
            var graense = new Graense(arkiv);
            for (var filer = 0; filer < MAKS_FILER; filer++) {
                var fil = arkiv.getNextEntry();
                if (fil == null) {
                    break;
                }
                if (fil.getName().equals(DOKUMENT)) {
                    return tekst(graense);
                }
                graense.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException brudt) {
            throw new Ulaeselig();
        }
        throw new Ulaeselig();
    }

    private static String tekst(InputStream dokument) throws XMLStreamException {
        var xml = SikkerXml.af(dokument);
        var tekst = new StringBuilder();
        var iTekst = false;
        var sprunget = 0;
        while (xml.harNaeste()) {
            switch (xml.naeste()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var her = xml.her();
                    if (sprunget > 0 || erGentagelse(her.getNamespaceURI(), her.getLocalName())) {
                        sprunget++;
                    } else if (erWord(her.getNamespaceURI())) {
                        iTekst = her.getLocalName().equals("t");
                        tekst.append(tegn(her.getLocalName()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var her = xml.her();
                    iTekst = false;
                    if (sprunget > 0) {
                        sprunget--;
                    } else if (erWord(her.getNamespaceURI())
                            && her.getLocalName().equals("p")) {
                        tekst.append('\n');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (iTekst) {
                        tekst.append(xml.her().getText());
                    }
                }
                default -> {
                    // comments and the end of the document
                }
            }
        }
        return tekst.toString().strip();
    }

    private static boolean erWord(@Nullable String navnerum) {
        return navnerum != null && WORD.contains(navnerum);
    }

    /** The same content once more, for those who cannot read the first. */
    private static boolean erGentagelse(@Nullable String navnerum, String navn) {
        return KOMPATIBILITET.equals(navnerum) && navn.equals("Fallback");
    }

    private static String tegn(String element) {
        return switch (element) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            default -> "";
        };
    }

    /** Fails when more comes out of the archive than may. */
    private static final class Graense extends FilterInputStream {

        private int tilbage = MAKS_UDPAKKET;

        Graense(InputStream arkiv) {
            super(arkiv);
        }

        @Override
        public int read() throws IOException {
            return brug(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int fra, int antal) throws IOException {
            var laest = super.read(bytes, fra, antal);
            return brug(laest, laest);
        }

        private int brug(int svar, int laest) throws IOException {
            if (svar >= 0) {
                tilbage -= laest;
                if (tilbage < 0) {
                    throw new IOException("For stort");
                }
            }
            return svar;
        }

        /** The archive is read on after the file; whoever reads the file may not close it. */
        @Override
        public void close() {
            // closed by the one who opened it
        }
    }
}
