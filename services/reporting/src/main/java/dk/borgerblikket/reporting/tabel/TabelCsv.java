package dk.borgerblikket.reporting.tabel;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table as a spreadsheet opens it: semicolons, a byte order mark so that Excel reads UTF-8, lines as in RFC 4180
 * . Titles and footnotes are left out, since a line that is no row breaks what reads the file.
 */
@Provider
@Produces(TabelCsv.MEDIA_TYPE)
public final class TabelCsv extends Tabelfil {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINJESKIFT = "\r\n";

    TabelCsv() {
        super(MEDIA_TYPE + ";charset=UTF-8", "csv");
    }

    @Override
    protected void skriv(Tabel tabel, OutputStream ud) throws IOException {
        ud.write(tekst(tabel).getBytes(StandardCharsets.UTF_8));
    }

    /** The whole file. */
    public static String tekst(Tabel tabel) {
        return Stream.of(
                        Stream.of(tabel.kolonner()),
                        tabel.raekker().stream().map(TabelCsv::felter),
                        tabel.total().stream().map(TabelCsv::felter))
                .flatMap(linjer -> linjer)
                .map(felter -> felter.stream().map(TabelCsv::felt).collect(Collectors.joining(";", "", LINJESKIFT)))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static List<String> felter(List<Tabel.Celle> celler) {
        return celler.stream().map(Tabel.Celle::tekst).toList();
    }

    /** A name that a spreadsheet would take for a formula is given as text. */
    private static String felt(String tekst) {
        var sikker = tekst.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + tekst : tekst;
        return sikker.matches("(?s).*[;\"\\r\\n].*") ? '"' + sikker.replace("\"", "\"\"") + '"' : sikker;
    }
}
