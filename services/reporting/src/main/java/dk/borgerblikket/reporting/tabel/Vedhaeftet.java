package dk.borgerblikket.reporting.tabel;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/** An answer that a browser saves as a file. */
public final class Vedhaeftet {

    private Vedhaeftet() {}

    /** Tells what the answer is, and what the file is called. */
    public static void som(MultivaluedMap<String, Object> headere, String medietype, String filnavn) {
        headere.putSingle(HttpHeaders.CONTENT_TYPE, medietype);
        headere.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + filnavn + '"');
    }
}
