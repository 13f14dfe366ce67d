package dk.borgerblikket.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.reporting.tabel.Tabel.Celle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TabelPdfTest {

    @Test
    void rapportenKanLaesesSomTekst() throws IOException {
        try (var pdf = pdf(tabel(3))) {
            assertThat(tekst(pdf))
                    .contains("Korsbæk Kommune", "Kald på borgerblikket, August 2020", "Samlet antal kald")
                    .contains("Ærø Kommune nr. 0 1133")
                    .contains("I alt 3399")
                    .contains("* Fodnote med (parentes) og \\ skråstreg")
                    .contains("Side 1 af 1");
        }
    }

    @Test
    void enLangTabelFortsaetterPaaNaesteSideMedOverskrifterneIgen() throws IOException {
        try (var pdf = pdf(tabel(98))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            var tekst = tekst(pdf);
            assertThat(IntStream.range(0, 98)).allSatisfy(i -> assertThat(tekst).contains("nr. " + i + " 1133"));
            assertThat(tekst.split("Samlet antal kald", -1)).hasSize(pdf.getNumberOfPages() + 1);
            assertThat(tekst).contains("Side %d af %d".formatted(pdf.getNumberOfPages(), pdf.getNumberOfPages()));
        }
    }

    @Test
    void enSkaermlaeserFinderOverskriftTabelOgRaekker() throws IOException {
        try (var pdf = pdf(tabel(98))) {
            var katalog = pdf.getDocumentCatalog();
            assertThat(katalog.getLanguage()).isEqualTo("da-DK");
            assertThat(katalog.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Korsbæk Kommune – Kald på borgerblikket, August 2020");
            var dokument = boern(katalog.getStructureTreeRoot()).getFirst();
            assertThat(boern(dokument))
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("H1", "P", "Table", "P");
            var raekker = boern(boern(dokument).get(2));
            assertThat(raekker).hasSize(1 + 98 + 1);
            assertThat(boern(raekker.getFirst()))
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("TH", "TH");
            assertThat(boern(raekker.getLast()))
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("TH", "TD");
        }
    }

    @Test
    void sammeTabelGiverSammeFil() {
        assertThat(bytes(tabel(3))).isEqualTo(bytes(tabel(3)));
    }

    private static Tabel tabel(int raekker) {
        return new Tabel(
                "Korsbæk Kommune",
                "Kald på borgerblikket, August 2020",
                List.of("Kommune", "Samlet antal kald"),
                IntStream.range(0, raekker)
                        .<List<Celle>>mapToObj(i -> List.of(new Celle.Ord("Ærø Kommune nr. " + i), new Celle.Tal(1133)))
                        .toList(),
                Optional.of(List.of(new Celle.Ord("I alt"), new Celle.Tal(1133L * raekker))),
                List.of("* Fodnote med (parentes) og \\ skråstreg"));
    }

    private static byte[] bytes(Tabel tabel) {
        var ud = new ByteArrayOutputStream();
        try {
            TabelPdf.skriv(tabel, ud);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        return ud.toByteArray();
    }

    private static PDDocument pdf(Tabel tabel) throws IOException {
        return Loader.loadPDF(bytes(tabel));
    }

    private static String tekst(PDDocument pdf) throws IOException {
        var laeser = new PDFTextStripper();
        laeser.setSortByPosition(true);
        return laeser.getText(pdf);
    }

    private static List<PDStructureElement> boern(PDStructureNode node) {
        var boern = new ArrayList<PDStructureElement>();
        for (var barn : node.getKids()) {
            if (barn instanceof PDStructureElement element) {
                boern.add(element);
            }
        }
        return boern;
    }
}
