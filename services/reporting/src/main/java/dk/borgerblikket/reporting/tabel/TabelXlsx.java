package dk.borgerblikket.reporting.tabel;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as an Excel workbook with one sheet: title, table and footnotes as they are printed. */
@Provider
@Produces(TabelXlsx.MEDIA_TYPE)
public final class TabelXlsx extends Tabelfil {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PROGRAM = "Borgerblikket";
    private static final String VERSION = "1.0";
    private static final String TALFORMAT = "#,##0";
    private static final int FOERSTE_BREDDE = 28;
    private static final int BREDDE = 22;

    TabelXlsx() {
        super(MEDIA_TYPE, "xlsx");
    }

    @Override
    protected void skriv(Tabel tabel, OutputStream ud) throws IOException {
        try (var bog = new Workbook(ud, PROGRAM, VERSION)) {
            var ark = bog.newWorksheet("Kald på borgerblikket");
            ark.value(0, 0, tabel.titel());
            ark.style(0, 0).bold().fontSize(14).set();
            ark.value(1, 0, tabel.undertitel());
            var overskrift = 3;
            for (var kolonne = 0; kolonne < tabel.kolonner().size(); kolonne++) {
                ark.value(overskrift, kolonne, tabel.kolonner().get(kolonne));
                ark.style(overskrift, kolonne).bold().wrapText(true).set();
                ark.width(kolonne, kolonne == 0 ? FOERSTE_BREDDE : BREDDE);
            }
            var linje = overskrift + 1;
            for (var raekke : tabel.raekker()) {
                raekke(ark, linje++, raekke, false);
            }
            if (tabel.total().isPresent()) {
                raekke(ark, linje++, tabel.total().get(), true);
            }
            for (var fodnote : tabel.fodnoter()) {
                ark.value(++linje, 0, fodnote);
            }
            ark.freezePane(1, overskrift + 1);
        }
    }

    private static void raekke(Worksheet ark, int linje, List<Tabel.Celle> celler, boolean fed) {
        for (var kolonne = 0; kolonne < celler.size(); kolonne++) {
            switch (celler.get(kolonne)) {
                case Tabel.Celle.Tal tal -> {
                    ark.value(linje, kolonne, tal.vaerdi());
                    ark.style(linje, kolonne).format(TALFORMAT).set();
                }
                case Tabel.Celle.Ord ord -> ark.value(linje, kolonne, ord.tekst());
                case Tabel.Celle.Skjult skjult -> {
                    ark.value(linje, kolonne, skjult.tekst());
                    ark.style(linje, kolonne).horizontalAlignment("right").set();
                }
            }
            if (fed) {
                ark.style(linje, kolonne).bold().set();
            }
        }
    }
}
