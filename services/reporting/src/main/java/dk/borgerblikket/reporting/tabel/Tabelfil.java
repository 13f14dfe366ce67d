package dk.borgerblikket.reporting.tabel;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Answers a report as a file that a browser saves. */
public abstract class Tabelfil implements MessageBodyWriter<Object> {

    private final String medietype;
    private final String endelse;

    /** @param endelse the end of the file's name */
    protected Tabelfil(String medietype, String endelse) {
        this.medietype = medietype;
        this.endelse = endelse;
    }

    /** Writes the whole file. */
    protected abstract void skriv(Tabel tabel, OutputStream ud) throws IOException;

    @Override
    public final boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabelrapport.class.isAssignableFrom(type);
    }

    @Override
    public final void writeTo(
            Object rapport,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headere,
            OutputStream ud)
            throws IOException {
        var tabelrapport = (Tabelrapport) rapport;
        headere.putSingle(HttpHeaders.CONTENT_TYPE, medietype);
        headere.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + tabelrapport.filnavn() + '.' + endelse + '"');
        skriv(tabelrapport.tabel(), ud);
    }
}
