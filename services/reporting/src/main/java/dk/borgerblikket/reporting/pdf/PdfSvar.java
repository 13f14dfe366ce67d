package dk.borgerblikket.reporting.pdf;

import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.reporting.tabel.Tabelfil;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;

/** Answers a report as PDF. */
@Provider
@Produces(PdfSvar.MEDIA_TYPE)
public final class PdfSvar extends Tabelfil {

    public static final String MEDIA_TYPE = "application/pdf";

    PdfSvar() {
        super(MEDIA_TYPE, "pdf");
    }

    @Override
    protected void skriv(Tabel tabel, OutputStream ud) throws IOException {
        TabelPdf.skriv(tabel, ud);
    }
}
