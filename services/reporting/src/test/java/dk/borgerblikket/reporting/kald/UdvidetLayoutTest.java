package dk.borgerblikket.reporting.kald;

import static dk.borgerblikket.reporting.Leverance.kommune;
import static dk.borgerblikket.reporting.Leverance.medFejl;
import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.medYdelser;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.ProeveOpsaetninger;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.reporting.tabel.TabelXlsx;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class UdvidetLayoutTest {

    @Inject
    ProeveOpsaetninger opsaetninger;

    @Test
    void sagerOgYdelserTaellesHverForSigOgTekniskFejlStaarVedSidenAf() {
        var cvr = nyKommune();
        var leverance = new Leverance();
        kald(leverance, 6, medSager(cvr));
        kald(leverance, 7, medYdelser(cvr));
        kald(leverance, 5, kommune(cvr, true, true, false));
        kald(leverance, 8, udenData(cvr));
        kald(leverance, 9, medFejl(cvr));
        leverance.send();

        assertThat(raekke(cvr))
                .containsEntry("maaned", "2026-10")
                .containsEntry("samletAntalKald", 26)
                .containsEntry("antalKaldMedData", 18)
                .containsEntry("antalKaldUdenData", 8)
                .containsEntry("kaldMedSager", 11)
                .containsEntry("kaldUdenSager", 15)
                .containsEntry("kaldMedYdelser", 12)
                .containsEntry("kaldUdenYdelser", 14)
                .containsEntry("kaldMedTekniskFejl", 9)
                .containsEntry("tilsluttet", null)
                .hasSize(10);
    }

    @Test
    void etLilleOpdeltTalVisesIkkeOgHellerIkkeDetsModstykke() {
        var cvr = nyKommune();
        var leverance = new Leverance();
        kald(leverance, 4, medSager(cvr));
        kald(leverance, 20, medYdelser(cvr));
        leverance.send();

        assertThat(raekke(cvr))
                .containsEntry("samletAntalKald", 24)
                .containsEntry("kaldMedSager", null)
                .containsEntry("kaldUdenSager", null)
                .containsEntry("kaldMedYdelser", null)
                .containsEntry("kaldUdenYdelser", null);
        assertThat(tekst(cvr, "text/csv")).contains("Oktober 2026;24;24;0;under 5;under 5;under 5;under 5;0");
    }

    @Test
    void maanedenHvorKommunenBlevTilsluttetErMaerketMedDagen() throws IOException {
        var cvr = nyKommune();
        opsaetninger.kender(cvr, "Korsbæk Kommune");
        opsaetninger.tilsluttet(cvr, LocalDate.of(2026, 10, 9));

        assertThat(raekke(cvr)).containsEntry("tilsluttet", "2026-10-09");
        assertThat(pdf(cvr, "2026-10")).contains("Kommunen blev tilsluttet den 9. oktober 2026.");
        assertThat(pdf(cvr, "2026-11")).doesNotContain("tilsluttet");
    }

    private static String pdf(String cvr, String maaned) throws IOException {
        var bytes = given().auth()
                .oauth2(Tokens.medarbejder(cvr, "rapport_laes"))
                .accept("application/pdf")
                .queryParams("fra", maaned, "til", maaned)
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void nulErIkkeEtLilleTal() {
        var cvr = nyKommune();
        var leverance = new Leverance();
        kald(leverance, 5, medSager(cvr));
        leverance.send();

        assertThat(raekke(cvr)).containsEntry("kaldMedSager", 5).containsEntry("kaldUdenSager", 0);
        assertThat(raekke(cvr)).containsEntry("kaldMedYdelser", 0).containsEntry("kaldUdenYdelser", 5);
    }

    @Test
    void excelHarTitelTalOgFodnoter(@TempDir Path mappe) throws Exception {
        var cvr = nyKommune();
        opsaetninger.kender(cvr, "Korsbæk Kommune <&>");
        var leverance = new Leverance();
        kald(leverance, 6, medSager(cvr));
        leverance.send();

        var bytes = hent(cvr, TabelXlsx.MEDIA_TYPE).extract().asByteArray();
        var fil = Files.write(mappe.resolve("rapport.xlsx"), bytes);
        var dele = new TreeMap<String, String>();
        try (var zip = new ZipFile(fil.toFile())) {
            for (var del : Collections.list(zip.entries())) {
                dele.put(del.getName(), new String(zip.getInputStream(del).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(tekster(dele.get("xl/sharedStrings.xml")))
                .contains("Korsbæk Kommune <&>", "Kald på borgerblikket, Oktober 2026", "Samlet antal kald")
                .contains("Antal kald med data*")
                .anyMatch(t -> t.startsWith("* Kald med data:"))
                .anyMatch(t -> t.startsWith("** Kald uden data:"))
                .anyMatch(t -> t.startsWith("*** Kald med teknisk fejl:"));
        assertThat(dele.get("xl/worksheets/sheet1.xml")).contains("<v>6</v>");
    }

    private static List<String> tekster(String xml) throws Exception {
        var celler = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("t");
        return IntStream.range(0, celler.getLength())
                .mapToObj(i -> celler.item(i).getTextContent())
                .toList();
    }

    private static void kald(Leverance leverance, int antal, Map<String, Object> kommune) {
        IntStream.range(0, antal).forEach(i -> leverance.og("2026-10-02T10:00:00Z", kommune));
    }

    private static Map<String, Object> raekke(String cvr) {
        return hent(cvr, "application/json").extract().jsonPath().getMap("[0]");
    }

    private static String tekst(String cvr, String format) {
        return hent(cvr, format).extract().asString();
    }

    private static ValidatableResponse hent(String cvr, String format) {
        return given().auth()
                .oauth2(Tokens.medarbejder(cvr, "rapport_laes"))
                .accept(format)
                .queryParams("fra", "2026-10", "til", "2026-10", "layout", "udvidet")
                .get(Rapport.sti(cvr))
                .then()
                .statusCode(200);
    }
}
