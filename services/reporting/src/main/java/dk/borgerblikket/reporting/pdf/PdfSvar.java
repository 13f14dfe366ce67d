package dk.borgerblikket.reporting.pdf;

import dk.borgerblikket.reporting.tabel.Tabelrapport;
import dk.borgerblikket.reporting.tabel.Vedhaeftet;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Answers a report as PDF. */
@Provider
@Produces(PdfSvar.MEDIA_TYPE)
public final class PdfSvar implements MessageBodyWriter<Object> {

    public static final String MEDIA_TYPE = "application/pdf";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabelrapport.class.isAssignableFrom(type);
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
        var tabelrapport = (Tabelrapport) rapport;
        Vedhaeftet.som(headere, MEDIA_TYPE, tabelrapport.filnavn() + ".pdf");
        TabelPdf.skriv(tabelrapport.tabel(), ud);
    }
}
