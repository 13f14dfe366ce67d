package dk.borgerblikket.reporting.pdf;

import dk.borgerblikket.reporting.pdf.Struktur.Element;
import dk.borgerblikket.reporting.tabel.Tabel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays a table out on A4 pages: title, table with its headings on every page, footnotes, page numbers. */
public final class TabelPdf {

    private static final double MARGEN = 48;
    private static final double BUND = 60;
    private static final double LUFT = 5;
    /** More columns than this need the long side. */
    private static final int FLEST_PAA_TVAERS = 5;
    /** How much wider the first column, with names, is than the others. */
    private static final double FOERSTE = 1.6;

    private static final double TITEL = 18;
    private static final double UNDERTITEL = 11;
    private static final double BROED = 9;

    private final Tabel tabel;
    private final Struktur struktur = new Struktur();
    private final List<Side> sider = new ArrayList<>();
    private final double bredde;
    private final double hoejde;
    private double y;

    private TabelPdf(Tabel tabel) {
        this.tabel = tabel;
        var liggende = tabel.kolonner().size() > FLEST_PAA_TVAERS;
        this.bredde = liggende ? Side.A4_LANG : Side.A4_KORT;
        this.hoejde = liggende ? Side.A4_KORT : Side.A4_LANG;
    }

    /** Writes the table as a PDF file. */
    public static void skriv(Tabel tabel, OutputStream ud) throws IOException {
        var pdf = new TabelPdf(tabel);
        pdf.laegUd();
        pdf.skriv(ud);
    }

    private void laegUd() {
        nySide();
        afsnit(struktur.dokument().ny("H1"), Skrift.FED, TITEL, tabel.titel());
        afsnit(struktur.dokument().ny("P"), Skrift.NORMAL, UNDERTITEL, tabel.undertitel());
        y -= LUFT;
        var element = struktur.dokument().ny("Table");
        hoved(element.ny("TR"), true);
        for (var raekke : tabel.raekker()) {
            raekke(element, raekke, Skrift.NORMAL);
        }
        tabel.total().ifPresent(total -> raekke(element, total, Skrift.FED));
        y -= LUFT;
        for (var fodnote : tabel.fodnoter()) {
            afsnit(struktur.dokument().ny("P"), Skrift.NORMAL, BROED, fodnote);
        }
        sidetal();
    }

    private void nySide() {
        sider.add(new Side(bredde, hoejde));
        struktur.nySide();
        y = hoejde - MARGEN;
    }

    private void afsnit(Element element, Skrift skrift, double stoerrelse, String tekst) {
        var linjer = skrift.ombryd(tekst, stoerrelse, bredde - 2 * MARGEN);
        var afstand = stoerrelse * 1.3;
        if (y - linjer.size() * afstand < BUND) {
            nySide();
        }
        tegn(struktur.maerk(
                element,
                Side.tekst(
                        skrift,
                        stoerrelse,
                        linjer,
                        Collections.nCopies(linjer.size(), MARGEN),
                        y - stoerrelse,
                        afstand)));
        y -= linjer.size() * afstand + LUFT;
    }

    /** The headings; those of later pages repeat the first and are no part of what is read. */
    private void hoved(Element raekke, boolean foerste) {
        var ombrudte = new ArrayList<List<String>>();
        for (var kolonne = 0; kolonne < tabel.kolonner().size(); kolonne++) {
            ombrudte.add(Skrift.FED.ombryd(tabel.kolonner().get(kolonne), BROED, kolonnebredde(kolonne) - 2 * LUFT));
        }
        var afstand = BROED * 1.25;
        var linjer = ombrudte.stream().mapToInt(List::size).max().orElse(1);
        for (var kolonne = 0; kolonne < ombrudte.size(); kolonne++) {
            var tekst = ombrudte.get(kolonne);
            var spalte = kolonne;
            var x = tekst.stream().map(t -> x(spalte, Skrift.FED, t)).toList();
            var tegning = Side.tekst(Skrift.FED, BROED, tekst, x, y - BROED, afstand);
            tegn(
                    foerste
                            ? struktur.maerk(raekke.ny("TH", "<< /O /Table /Scope /Column >>"), tegning)
                            : Struktur.pynt(tegning));
        }
        y -= linjer * afstand + LUFT;
        tegn(Struktur.pynt(Side.streg(MARGEN, bredde - MARGEN, y, 1)));
        y -= LUFT;
    }

    private void raekke(Element tabelelement, List<Tabel.Celle> celler, Skrift skrift) {
        var afstand = BROED * 1.25;
        var navn = skrift.ombryd(celler.getFirst().tekst(), BROED, kolonnebredde(0) - 2 * LUFT);
        if (y - navn.size() * afstand - LUFT < BUND) {
            nySide();
            hoved(tabelelement, false);
        }
        var raekke = tabelelement.ny("TR");
        for (var kolonne = 0; kolonne < celler.size(); kolonne++) {
            var tekst = kolonne == 0 ? navn : List.of(celler.get(kolonne).tekst());
            var spalte = kolonne;
            var x = tekst.stream().map(t -> x(spalte, skrift, t)).toList();
            var element = kolonne == 0 ? raekke.ny("TH", "<< /O /Table /Scope /Row >>") : raekke.ny("TD");
            tegn(struktur.maerk(element, Side.tekst(skrift, BROED, tekst, x, y - BROED, afstand)));
        }
        y -= navn.size() * afstand + LUFT;
        tegn(Struktur.pynt(Side.streg(MARGEN, bredde - MARGEN, y + LUFT / 2, 0.25)));
    }

    /** Where a text begins: names to the left, figures to the right. */
    private double x(int kolonne, Skrift skrift, String tekst) {
        var venstre = MARGEN;
        for (var i = 0; i < kolonne; i++) {
            venstre += kolonnebredde(i);
        }
        return kolonne == 0 ? venstre : venstre + kolonnebredde(kolonne) - LUFT - skrift.bredde(tekst, BROED);
    }

    private double kolonnebredde(int kolonne) {
        var del = (bredde - 2 * MARGEN) / (FOERSTE + tabel.kolonner().size() - 1);
        return kolonne == 0 ? FOERSTE * del : del;
    }

    private void sidetal() {
        for (var i = 0; i < sider.size(); i++) {
            var tekst = "Side %d af %d".formatted(i + 1, sider.size());
            var x = bredde - MARGEN - Skrift.NORMAL.bredde(tekst, BROED);
            sider.get(i)
                    .tegn(Struktur.pynt(Side.tekst(Skrift.NORMAL, BROED, List.of(tekst), List.of(x), BUND / 2, BROED)));
        }
    }

    private void tegn(String tegning) {
        sider.getLast().tegn(tegning);
    }

    private void skriv(OutputStream ud) throws IOException {
        var fil = new Pdffil();
        var skrifter = new StringBuilder();
        for (var skrift : Skrift.values()) {
            var nummer = fil.objekt("<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
                    .formatted(skrift.skrifttype()));
            skrifter.append("/%s %s ".formatted(skrift.navn(), Pdffil.henvisning(nummer)));
        }
        var alleSider = fil.nummer();
        var numre = new ArrayList<Integer>();
        for (var i = 0; i < sider.size(); i++) {
            var stroem = fil.stroem(sider.get(i).tegning().toString());
            numre.add(fil.objekt(
                    "<< /Type /Page /Parent %s /MediaBox [0 0 %s %s] /Contents %s /Resources << /Font << %s>> >> /StructParents %d /Tabs /S >>"
                            .formatted(
                                    Pdffil.henvisning(alleSider),
                                    Side.tal(bredde),
                                    Side.tal(hoejde),
                                    Pdffil.henvisning(stroem),
                                    skrifter,
                                    i)));
        }
        fil.indhold(
                alleSider,
                "<< /Type /Pages /Count %d /Kids [%s] >>"
                        .formatted(
                                numre.size(),
                                String.join(
                                        " ",
                                        numre.stream().map(Pdffil::henvisning).toList())));
        var strukturen = struktur.skriv(fil, numre);
        var titel = Skrift.unicode(tabel.titel() + " – " + tabel.undertitel());
        var oplysninger = fil.objekt("<< /Title " + titel + " /Producer (Borgerblikket) >>");
        var katalog = fil.objekt(
                "<< /Type /Catalog /Pages %s /StructTreeRoot %s /MarkInfo << /Marked true >> /Lang (da-DK) /ViewerPreferences << /DisplayDocTitle true >> >>"
                        .formatted(Pdffil.henvisning(alleSider), Pdffil.henvisning(strukturen)));
        fil.skriv(ud, katalog, oplysninger);
    }
}
