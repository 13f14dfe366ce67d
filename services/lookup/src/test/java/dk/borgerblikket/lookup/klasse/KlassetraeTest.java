package dk.borgerblikket.lookup.klasse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.kle.Kleplan;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
final class KlassetraeTest extends Tjenestetest {

    @Test
    void traeetVisesNiveauForNiveauMedAntalUnderHver() {
        importerCsv(
                        "2021-08-01",
                        "32;Kontante ydelser",
                        "32.24;Aktiv",
                        "32.24.04;Hjælp",
                        "32.24.32;Uddannelseshjælp",
                        "27;Social",
                        "G;Faste regler",
                        "G01;Sag")
                .statusCode(200);
        importerCsv("2022-02-01", "32;Kontante ydelser", "32.24;Aktiv", "32.24.04;Hjælp", "27;Social")
                .statusCode(200);

        hent("traae")
                .body("klasser.nummer", contains("27", "32"))
                .body("klasser.antalUnder", contains(0, 1))
                .body("klasser.niveau", contains("HOVEDGRUPPE", "HOVEDGRUPPE"));
        hent("traae?overordnet=32").body("klasser.nummer", contains("32.24")).body("klasser.antalUnder", contains(1));
        hent("traae?overordnet=32&dato=2021-09-01").body("klasser.antalUnder", contains(2));
        hent("traae?overordnet=32.24&dato=2021-09-01").body("klasser.nummer", contains("32.24.04", "32.24.32"));
        hent("traae?overordnet=32.24.04").body("klasser", empty());
        hent("traae?facet=" + Kleplan.HANDLINGSFACET)
                .body("klasser.nummer", contains("G"))
                .body("klasser.antalUnder", contains(1));
        somSystem()
                .get("/klassifikation/v1/traae?overordnet=99")
                .then()
                .statusCode(404)
                .body("kode", equalTo("UKENDT_KLASSE"));
    }

    @ParameterizedTest
    @CsvSource({
        "kontanthjælp, 32.24.04", // search word
        "KONTANTHJÆLP, 32.24.04",
        "kontanthjelp, 32.24.04", // spelt wrong
        "kontantjælp, 32.24.04",
        "32.24.04, 32.24.04",
        "sygedagpenge, 32.30.04",
        "sygdagpenge, 32.30.04",
        "Ærlighed, 32.30.05",
        "ærlighed, 32.30.05",
    })
    void ordFinderKlassenOgsaaMedSlaafejl(String tekst, String nummer) {
        importerEmner();

        soeg(tekst).body("klasser[0].nummer", equalTo(nummer));
    }

    @Test
    void begyndelsenAfNummeretFinderDemDerBegynderSaadanIRaekkefoelge() {
        importerEmner();

        soeg("32.30").body("klasser.nummer", contains("32.30", "32.30.04", "32.30.05", "32.30.06", "32.30.07"));
    }

    @Test
    void ligeGodeFundStaarIDanskAlfabetiskOrden() {
        importerEmner();

        soeg("kontrol")
                .body("klasser.titel", contains("Kontrol af ansøgere", "Kontrol af ærlighed", "Kontrol af østers"));
    }

    @Test
    void detDerFikFundetTilAtPasseStaarIFundet() {
        importerEmner();

        soeg("kontanthjælp").body("klasser[0].fundet", equalTo("Kontanthjælp, aktivloven"));
        soeg("udbetaling af").body("klasser[0].fundet", equalTo("Udbetaling af sygedagpenge"));
        soeg("noget helt andet").body("klasser", empty());
        soeg("100%").body("klasser", empty());
    }

    @Test
    void udgaaedeFindesKunPaaDageHvorDeGjaldt() {
        importerEmner();
        importerCsv("2026-02-01", "32;Kontante ydelser").statusCode(200);

        soeg("kontanthjælp").body("klasser.nummer", not(hasItem("32.24.04")));
        hent("soeg?tekst=sygedagpenge&dato=2025-06-01").body("klasser.nummer", hasItem("32.30.04"));
    }

    @ParameterizedTest
    @CsvSource({"soeg, UKLART_OPSLAG", "soeg?tekst=a, UKLART_OPSLAG", "soeg?tekst=ab&facet=x, UGYLDIGT_UUID"})
    void uforstaaeligtAfvises(String adresse, String kode) {
        somSystem().get("/klassifikation/v1/" + adresse).then().statusCode(400).body("kode", equalTo(kode));
    }

    @Test
    void indholdetErDenUdgavesDerGjaldt() {
        importerXml(fil("emneplan.xml")).statusCode(200);

        hent("klasser/32.24.04/indhold")
                .body("klasse.nummer", equalTo("32.24.04"))
                .body("udgave", equalTo("2025-05-01"))
                .body("indhold.vejledning", equalTo("<p>Æble æ&lt;</p>"))
                .body("indhold.retskilder[0].titel", equalTo("En opdigtet lov"))
                .body("indhold.retskilder[0].paragraf", equalTo("§ 1"))
                .body("indhold.stikord.tekst", contains("Hjælp til forsørgelse [=Emne]", "Klage"))
                .body("indhold.stikord[1].handlingsfacet", equalTo("K03"))
                .body("indhold.bevaring", equalTo("K"))
                .body("indhold.sletning", equalTo("P1825D"))
                .body("indhold.filtre", nullValue());
        hent("klasser/32/indhold").body("indhold.filtre", contains("JobcenterDelplan"));
    }

    private static void importerEmner() {
        importerXml(
                        "<KLE-Emneplan><UdgivelsesDato>2025-05-01</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>32</HovedgruppeNr>"
                                + "<HovedgruppeTitel>Kontante ydelser</HovedgruppeTitel>"
                                + "<Gruppe><GruppeNr>32.24</GruppeNr><GruppeTitel>Aktiv socialpolitik</GruppeTitel>"
                                + emne("32.24.04", "Hjælp til forsørgelse", "Kontanthjælp, aktivloven")
                                + "</Gruppe><Gruppe><GruppeNr>32.30</GruppeNr><GruppeTitel>Sygdom og barsel</GruppeTitel>"
                                + emne("32.30.04", "Udbetaling af sygedagpenge", "Dagpenge, sygdom")
                                + emne("32.30.05", "Kontrol af ærlighed", "Ærlighed")
                                + emne("32.30.06", "Kontrol af østers", "Østers")
                                + emne("32.30.07", "Kontrol af ansøgere", "Ansøgere")
                                + "</Gruppe></Hovedgruppe></KLE-Emneplan>")
                .statusCode(200);
    }

    private static String emne(String nummer, String titel, String stikord) {
        return "<Emne><EmneNr>" + nummer + "</EmneNr><EmneTitel>" + titel + "</EmneTitel><EmneStikord><Tekst>" + stikord
                + "</Tekst></EmneStikord></Emne>";
    }

    private static ValidatableResponse soeg(String tekst) {
        return somSystem()
                .queryParam("tekst", tekst)
                .get("/klassifikation/v1/soeg")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse hent(String adresse) {
        return somSystem().get("/klassifikation/v1/" + adresse).then().statusCode(200);
    }
}
