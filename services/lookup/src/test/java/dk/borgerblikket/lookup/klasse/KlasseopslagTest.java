package dk.borgerblikket.lookup.klasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Tjenestetest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
final class KlasseopslagTest extends Tjenestetest {

    /** August 2021: with the roll-out of KY two numbers left KLE, and one took over (classification §3.1). */
    private static void importerUdrulningenAfKy() {
        importerCsv(
                        "2021-08-01",
                        "32.24.04;Hjælp til forsørgelse (kontanthjælp mv.)",
                        "32.24.32;Uddannelseshjælp",
                        "32.24.48;Selvforsørgelses- og hjemrejseydelse eller overgangsydelse")
                .statusCode(200);
        importerCsv(
                        "2021-11-01",
                        "32.24.04;Hjælp til forsørgelse (kontanthjælp mv.)",
                        "32.24.32;Uddannelseshjælp [udgår 2022]",
                        "32.24.48;Selvforsørgelses- og hjemrejseydelse eller overgangsydelse [udgår 2022]")
                .statusCode(200);
        importerCsv("2022-02-01", "32.24.04;Hjælp til forsørgelse (kontanthjælp mv.)")
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "32.24.32, 2021-12-31, Uddannelseshjælp, true",
        "32.24.32, 2022-02-01, Uddannelseshjælp, false",
        "32.24.48, 2026-11-23, Selvforsørgelses- og hjemrejseydelse eller overgangsydelse, false",
    })
    void udgaaetNummerBeholderSinTitelOgVisesSomUdgaaet(String nummer, String dato, String titel, boolean gyldig) {
        importerUdrulningenAfKy();

        klasse(nummer, dato)
                .body("titel", equalTo(titel))
                .body("fra", equalTo("2021-08-01"))
                .body("til", equalTo("2022-02-01"))
                .body("gyldig", equalTo(gyldig))
                .body("udgaaet", equalTo(true))
                .body("udgaar", equalTo(true))
                .body("udgaarAar", equalTo(2022));
    }

    @Test
    void nummerINyesteUdgaveErIkkeUdgaaet() {
        importerUdrulningenAfKy();

        klasse("32.24.04", "2026-11-23")
                .body("udgaaet", equalTo(false))
                .body("gyldig", equalTo(true))
                .body("udgaar", equalTo(false))
                .body("til", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-01, Tredje", // before all releases: the newest title
        "2021-02-01, Første",
        "2021-04-30, Første",
        "2021-05-01, Anden",
        "2022-02-01, Tredje",
    })
    void titlenErDenDerGjaldtPaaDatoen(String dato, String titel) {
        importerCsv("2022-02-01", "32.24.04;Tredje").statusCode(200);
        importerCsv("2021-02-01", "32.24.04;Første").statusCode(200);
        importerCsv("2021-05-01", "32.24.04;Anden").statusCode(200);

        klasse("32.24.04", dato).body("titel", equalTo(titel));
    }

    @Test
    void genbrugtNummerGiverIMellemtidenDenTitelDerVarKendtDa() {
        importerCsv("2020-02-01", "32.24.34;Gammel betydning").statusCode(200);
        importerCsv("2021-02-01", "32.24.04;Andet").statusCode(200);
        importerCsv("2025-02-01", "32.24.04;Andet", "32.24.34;Ny betydning").statusCode(200);

        klasse("32.24.34", "2022-01-01")
                .body("titel", equalTo("Gammel betydning"))
                .body("gyldig", equalTo(false))
                .body("udgaaet", equalTo(false));
        klasse("32.24.34", "2025-02-01").body("titel", equalTo("Ny betydning"));
    }

    @Test
    void fremtidigUdgaveFaarFoerstNummeretTilAtUdgaaNaarDenTraederIKraft() {
        importerCsv("2025-05-01", "32.24.04;Hjælp", "32.24.12;Ledighedsydelse").statusCode(200);
        importerCsv("9999-02-01", "32.24.04;Hjælp").statusCode(200);

        klasse("32.24.12", "2026-11-23").body("udgaaet", equalTo(false)).body("til", equalTo("9999-02-01"));
    }

    @Test
    void uuidFoelgerKlassenNaarDenFlytterNummer() {
        var uuid = "bf9585e8-d2f9-49f0-b9fe-ab37950db740";
        importerCsv("2024-02-01", "16.01.02;Emnet;" + uuid).statusCode(200);
        importerCsv("2025-02-01", "32.24.04;Emnet;" + uuid).statusCode(200);

        klasse(uuid, "2024-05-01").body("nummer", equalTo("16.01.02"));
        klasse(uuid, "2025-05-01").body("nummer", equalTo("32.24.04"));
    }

    @Test
    void nummerFilenKenderSomHistoriskErUdgaaet() {
        importerXml(fil("emneplan.xml")).statusCode(200);

        klasse("32.24.32", "2021-01-01")
                .body("titel", equalTo("Uddannelseshjælp"))
                .body("fra", nullValue())
                .body("til", equalTo("2022-02-01"))
                .body("gyldig", equalTo(true))
                .body("udgaaet", equalTo(true));
    }

    @Test
    void flereSlaasOpPaaEnGangIDenRaekkefoelgeDerSpoergesI() {
        importerXml(fil("emneplan.xml")).statusCode(200);

        somSystem()
                .urlEncodingEnabled(false)
                .get("/klassifikation/v1/klasser?ids=99.99.99,32.24.12,bf9585e8-d2f9-49f0-b9fe-ab37950db740,nej,32,"
                        + "32.24.12,00000000-0000-4000-8000-000000000000,%00")
                .then()
                .statusCode(200)
                .body("klasser.id", contains("32.24.12", "bf9585e8-d2f9-49f0-b9fe-ab37950db740", "32"))
                .body("klasser.nummer", contains("32.24.12", "32.24.04", "32"))
                .body("klasser.niveau", contains("EMNE", "EMNE", "HOVEDGRUPPE"))
                .body("ukendte", contains("99.99.99", "nej", "00000000-0000-4000-8000-000000000000", "\0"));
    }

    @Test
    void tohundredeErTilladtOgFlereAfvises() {
        var ider = IntStream.range(0, 201)
                .mapToObj(nr -> String.format("32.%02d.%02d", nr / 100, nr % 100))
                .toList();

        somSystem()
                .get("/klassifikation/v1/klasser?ids=" + String.join(",", ider.subList(0, 200)))
                .then()
                .statusCode(200)
                .body("ukendte", hasSize(200));
        somSystem()
                .get("/klassifikation/v1/klasser?ids=" + String.join(",", ider))
                .then()
                .statusCode(400)
                .body("kode", equalTo("FOR_MANGE_ID"));
    }

    @ParameterizedTest
    @CsvSource({
        "32.24.*, '32.24,32.24.04,32.24.12'",
        "32.24, '32.24,32.24.04,32.24.12'",
        "32, '32,32.24,32.24.04,32.24.12'",
        "32.24.04, 32.24.04",
        "*, '32,32.24,32.24.04,32.24.12'",
        "33.*, ''",
        "3*, fejl",
        "32.2*, fejl",
        "'32.24.04; DROP', fejl",
    })
    void moensterFinderNumreneUnderDet(String moenster, String numre) {
        importerXml(fil("emneplan.xml")).statusCode(200);

        var svar = somSystem()
                .queryParam("moenster", moenster)
                .get("/klassifikation/v1/klasser")
                .then();
        if (numre.equals("fejl")) {
            svar.statusCode(400).body("kode", equalTo("UGYLDIGT_MOENSTER"));
        } else {
            svar.statusCode(200)
                    .body("klasser.nummer.join(',')", equalTo(numre))
                    .body("naeste", nullValue());
        }
    }

    @Test
    void moensterTagerUdgaaedeMedNaarDetOenskes() {
        importerXml(fil("emneplan.xml")).statusCode(200);

        somSystem()
                .get("/klassifikation/v1/klasser?moenster=32.24.*&kunAktuelle=false")
                .then()
                .body("klasser.nummer", contains("32.24", "32.24.04", "32.24.12", "32.24.32"))
                .body("klasser.udgaaet", contains(false, false, false, true));
    }

    @Test
    void siderneDaekkerAltNetopEnGang() {
        var linjer = IntStream.range(0, 25)
                .mapToObj(nr -> String.format("32.24.%02d;Emne %d", nr, nr))
                .toArray(String[]::new);
        importerCsv("2025-05-01", linjer).statusCode(200);

        var fundet = new StringBuilder();
        String efter = null;
        do {
            var opslag = somSystem().queryParam("moenster", "32.24.*").queryParam("antal", 10);
            var side = (efter == null ? opslag : opslag.queryParam("efter", efter))
                    .get("/klassifikation/v1/klasser")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            fundet.append(String.join(",", side.getList("klasser.nummer", String.class)))
                    .append(',');
            efter = side.getString("naeste");
        } while (efter != null);

        assertThat(fundet)
                .hasToString(IntStream.range(0, 25)
                        .mapToObj(nr -> String.format("32.24.%02d,", nr))
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
        "?dato=2025-02-01, UKLART_OPSLAG",
        "?ids=, UKLART_OPSLAG",
        "?ids=32&moenster=32, UKLART_OPSLAG",
        "?ids=32&dato=2025-02-30, UGYLDIG_DATO",
        "?ids=32&dato=i+dag, UGYLDIG_DATO",
        "?ids=32&dato=%2B12025-02-01, UGYLDIG_DATO",
        "?moenster=32&antal=0, UGYLDIG_VAERDI",
        "?moenster=32&antal=501, UGYLDIG_VAERDI",
        "?moenster=32&efter=%00, UGYLDIG_SIDE",
    })
    void uforstaaeligeOpslagAfvises(String soegning, String kode) {
        somSystem()
                .urlEncodingEnabled(false)
                .get("/klassifikation/v1/klasser" + soegning)
                .then()
                .statusCode(400)
                .body("kode", equalTo(kode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.24.99", "ikke et nummer", "00000000-0000-4000-8000-000000000000", "' OR 1=1"})
    void ukendtKlasseFindesIkke(String id) {
        importerXml(fil("emneplan.xml")).statusCode(200);

        somSystem()
                .get("/klassifikation/v1/klasser/{id}", id)
                .then()
                .statusCode(404)
                .body("kode", equalTo("UKENDT_KLASSE"));
    }

    private static ValidatableResponse klasse(String id, String dato) {
        return somSystem()
                .queryParam("dato", dato)
                .get("/klassifikation/v1/klasser/{id}", id)
                .then()
                .statusCode(200);
    }
}
