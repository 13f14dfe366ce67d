package dk.borgerblikket.caseindex.notat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes word processing documents, good and bad. */
public final class Ordfil {

    private static final String BEGYNDELSE =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>";

    private Ordfil() {}

    /** A document with this body. */
    public static byte[] med(String krop) {
        return efter("<Types/>".getBytes(StandardCharsets.UTF_8), krop);
    }

    /** The same after a file with this content. */
    static byte[] efter(byte[] foerste, String krop) {
        return arkiv(
                foerste,
                "word/document.xml",
                (BEGYNDELSE + krop + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
    }

    /** An archive with this file after another. */
    static byte[] arkiv(String navn, byte[] indhold) {
        return arkiv("<Types/>".getBytes(StandardCharsets.UTF_8), navn, indhold);
    }

    private static byte[] arkiv(byte[] foerste, String navn, byte[] indhold) {
        var bytes = new ByteArrayOutputStream();
        try (var arkiv = new ZipOutputStream(bytes)) {
            arkiv.putNextEntry(new ZipEntry("[Content_Types].xml"));
            arkiv.write(foerste);
            arkiv.putNextEntry(new ZipEntry(navn));
            arkiv.write(indhold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
