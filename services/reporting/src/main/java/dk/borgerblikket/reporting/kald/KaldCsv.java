package dk.borgerblikket.reporting.kald;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the report as a spreadsheet opens it: semicolons, a byte order mark so that Excel reads UTF-8, lines as in RFC
 * 4180. The footnotes of the printed table are left out, since a line that is no row breaks what reads the file.
 */
@Provider
@Produces(KaldCsv.MEDIA_TYPE)
@RegisterResourceBundle(bundleName = KaldCsv.TEKSTER)
public final class KaldCsv implements MessageBodyWriter<Object> {

    static final String MEDIA_TYPE = "text/csv";
    static final String TEKSTER = "dk.borgerblikket.reporting.kald.rapporttekster";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINJESKIFT = "\r\n";

    private final ResourceBundle tekster = ResourceBundle.getBundle(TEKSTER);

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Kaldsrapport.class;
    }

    @Override
    public void writeTo(
            Object rapport,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headere,
            OutputStream ud)
            throws IOException {
        var kald = (Kaldsrapport) rapport;
        headere.putSingle(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE + ";charset=UTF-8");
        headere.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + filnavn(kald) + '"');
        ud.write(tekst(kald).getBytes(StandardCharsets.UTF_8));
    }

    String tekst(Kaldsrapport rapport) {
        return Stream.concat(
                        Stream.of(overskrift()), rapport.maaneder().stream().map(this::linje))
                .map(linje -> linje + LINJESKIFT)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private String overskrift() {
        return Stream.of("maaned", "samlet", "medData", "udenData")
                .map(kolonne -> tekster.getString("overskrift." + kolonne))
                .collect(Collectors.joining(";"));
    }

    private String linje(Maanedskald kald) {
        var maaned = kald.maaned();
        var navn = tekster.getString("maaned." + maaned.getMonthValue()) + ' ' + maaned.getYear();
        return navn + ';' + kald.samlet() + ';' + kald.medData() + ';' + kald.udenData();
    }

    private static String filnavn(Kaldsrapport rapport) {
        return "kald-paa-borgerblikket-" + rapport.sted().tekst() + '-'
                + rapport.periode().fra() + '-' + rapport.periode().til() + ".csv";
    }
}
