package dk.borgerblikket.lookup.kleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What another SF1510 answers to {@code list} becomes objects like any other. */
@QuarkusTest
final class ObjektimportTest extends Tjenestetest {

    private static final String KLASSE = "11111111-0000-4000-8000-00000000c001";
    private static final String NY = "11111111-0000-4000-8000-00000000c002";

    @Test
    void svaretPaaListBliverTilKlasserMedHeleDeresTid() {
        importer(konvolut(listOutput(
                        objekt(KLASSE, "32.24.32", "Uddannelseshjælp [udgår 2022]", "2014-01-01", "2022-02-01", NY),
                        objekt(NY, "32.24.04", "Hjælp", "2010-01-01", null, null))))
                .statusCode(200)
                .body("registreret", equalTo(2))
                .body("afvist", equalTo(0));

        somSystem()
                .get("/klassifikation/v1/klasser/32.24.32?dato=2020-01-01")
                .then()
                .statusCode(200)
                .body("uuid", equalTo(KLASSE))
                .body("titel", equalTo("Uddannelseshjælp"))
                .body("udgaarAar", equalTo(2022))
                .body("fra", equalTo("2014-01-01"))
                .body("til", equalTo("2022-02-01"))
                .body("udgaaet", equalTo(true));
        somSystem()
                .get("/klassifikation/v1/klasseperioder?ids=" + KLASSE)
                .then()
                .body("klasser[0].efterfoelgere", contains("32.24.04"));
        somSystem()
                .get("/klassifikation/v1/klasser/" + KLASSE + "/indhold")
                .then()
                .body("indhold.vejledning", equalTo("Om &lt;hjælp&gt;"))
                .body("indhold.stikord.tekst", contains("SU"));
    }

    @Test
    void flereSvarUnderEtRodelementOgObjekterUdenSvarLaesesOgsaa() {
        importer("<samling>" + listOutput(objekt(KLASSE, "32.24.32", "A", "2014-01-01", null, null))
                        + listOutput(objekt(NY, "32.24.04", "B", "2014-01-01", null, null)) + "</samling>")
                .body("registreret", equalTo(2));
        importer("<k:Klasse xmlns:k=\"http://stoettesystemerne.dk/klassifikation/klasse/7/\""
                        + " xmlns:sd=\"urn:oio:sagdok:3.0.0\"><sd:UUIDIdentifikator>" + KLASSE
                        + "</sd:UUIDIdentifikator>"
                        + registrering("32.24.32", "Nyere titel", "2014-01-01", null, null, "2026")
                        + "</k:Klasse>")
                .body("registreret", equalTo(1));

        somSystem().get("/klassifikation/v1/klasser/32.24.32").then().body("titel", equalTo("Nyere titel"));
    }

    @Test
    void sammeFilIgenAendrerIntet() {
        var fil = listOutput(objekt(KLASSE, "32.24.32", "A", "2014-01-01", null, null));
        importer(fil).body("registreret", equalTo(1));
        importer(fil).body("registreret", equalTo(1));

        assertThat(antal("registrering WHERE objekt = '" + KLASSE + "'")).isEqualTo(1);
    }

    @Test
    void etObjektDerBryderReglerneAfvisesOgDeAndreRegistreres() {
        importer(listOutput(
                        objekt(KLASSE, "32.24.32", "t".repeat(301), "2014-01-01", null, null),
                        objekt(NY, "32.24.04", "B", "2014-01-01", null, null)))
                .statusCode(200)
                .body("registreret", equalTo(1))
                .body("afvist", equalTo(1))
                .body("afviste.UUIDIdentifikator", contains(KLASSE))
                .body("afviste[0].FejlbeskedTekst", containsString("TitelTekst"));
    }

    @Test
    void enAfbrudtFilBeholderDetDerStodFoerFejlen() {
        var hel = listOutput(IntStream.range(0, 600)
                .mapToObj(nr -> objekt(
                        String.format("11111111-0000-4000-8000-%012d", nr),
                        String.format("32.%02d.%02d", nr / 100, nr % 100),
                        "Klasse " + nr,
                        "2014-01-01",
                        null,
                        null))
                .toArray(String[]::new));

        importer(hel.substring(0, hel.length() - 50))
                .statusCode(422)
                .body("kode", equalTo("OBJEKTFIL_AFBRUDT"))
                .body("detail", containsString("500 objekter er registreret"));
        assertThat(antal("objekt WHERE objekttype = 'Klasse'")).isEqualTo(500);

        importer(hel).statusCode(200).body("registreret", equalTo(600));
        assertThat(antal("objekt WHERE objekttype = 'Klasse'")).isEqualTo(600);
    }

    @Test
    void filerUdenObjekterOgMedEntiteterAfvises() {
        importer("<x/>").statusCode(422).body("detail", containsString("ingen objekter"));
        importer("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                .statusCode(422)
                .body("detail", containsString("DTD"));
        importer(listOutput("<k:FiltreretOejebliksbillede><k:ObjektID/></k:FiltreretOejebliksbillede>"))
                .statusCode(422)
                .body("detail", containsString("er ikke et UUID"));
        assertThat(antal("objekt")).isZero();
    }

    @Test
    void kunEjerensRedaktoererImporterer() {
        var fil = listOutput(objekt(KLASSE, "32.24.32", "A", "2014-01-01", null, null));
        importerSom(Tokens.medarbejder(KORSBAEK, "organisation_rediger"), NATIONAL, fil)
                .statusCode(404);
        importerSom(Tokens.medarbejder(KORSBAEK), KORSBAEK, fil).statusCode(403);
        importerSom(national(), "x", fil).statusCode(400);
        importerSom(Tokens.medarbejder(KORSBAEK, "organisation_rediger"), KORSBAEK, fil)
                .statusCode(200);
    }

    private static ValidatableResponse importer(String xml) {
        return importerSom(national(), NATIONAL, xml);
    }

    private static ValidatableResponse importerSom(String token, String ejer, String xml) {
        return som(token)
                .contentType("application/xml")
                .queryParam("ejer", ejer)
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post("/klassifikation/v1/objekter")
                .then();
    }

    private static String konvolut(String krop) {
        return "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Header/><s:Body>" + krop
                + "</s:Body></s:Envelope>";
    }

    private static String listOutput(String... objekter) {
        return "<k:ListOutput xmlns:k=\"http://stoettesystemerne.dk/klassifikation/klasse/7/\" xmlns:sd=\"urn:oio:sagdok:3.0.0\">"
                + "<sd:StandardRetur><sd:StatusKode>20</sd:StatusKode><sd:FejlbeskedTekst>OK</sd:FejlbeskedTekst>"
                + "</sd:StandardRetur>" + String.join("", objekter) + "</k:ListOutput>";
    }

    private static String objekt(String uuid, String nummer, String titel, String fra, String til, String mapning) {
        return "<k:FiltreretOejebliksbillede><k:ObjektID><sd:UUIDIdentifikator>" + uuid
                + "</sd:UUIDIdentifikator></k:ObjektID><k:DataEjer>99999999</k:DataEjer>"
                + registrering(nummer, titel, fra, til, mapning, "2025") + "</k:FiltreretOejebliksbillede>";
    }

    private static String registrering(
            String nummer, String titel, String fra, String til, String mapning, String registreret) {
        return "<k:Registrering><sd:Tidspunkt>" + registreret
                + "-01-01T00:00:00+01:00</sd:Tidspunkt><sd:LivscyklusKode>Importeret</sd:LivscyklusKode>"
                + "<sd:BrugerRef><sd:UUIDIdentifikator>11111111-0000-4000-8000-00000000beef</sd:UUIDIdentifikator></sd:BrugerRef>"
                + "<k:AttributListe><k:Egenskab>" + virkning(fra, null) + "<sd:BrugervendtNoegleTekst>" + nummer
                + "</sd:BrugervendtNoegleTekst><sd:BeskrivelseTekst>Om &lt;hjælp&gt;</sd:BeskrivelseTekst><sd:TitelTekst>"
                + titel
                + "</sd:TitelTekst><sd:RetskildeTekst/><k:Soegeord><sd:BeskrivelseTekst>SU</sd:BeskrivelseTekst></k:Soegeord>"
                + "</k:Egenskab></k:AttributListe><k:TilstandListe>"
                + IntStream.range(0, til == null ? 1 : 2)
                        .mapToObj(nr -> "<k:PubliceretStatus>"
                                + (nr == 0 ? virkning(fra, til) : virkning(til, null))
                                + "<sd:ErPubliceretIndikator>" + (nr == 0)
                                + "</sd:ErPubliceretIndikator></k:PubliceretStatus>")
                        .collect(Collectors.joining())
                + "</k:TilstandListe><k:RelationListe>" + (mapning == null ? "" : relation(mapning))
                + "<sd:LokalUdvidelse><x>y</x></sd:LokalUdvidelse></k:RelationListe></k:Registrering>";
    }

    private static String relation(String uuid) {
        return "<sd:Mapninger>" + virkning("2022-02-01", null) + "<sd:ReferenceID><sd:UUIDIdentifikator>" + uuid
                + "</sd:UUIDIdentifikator><sd:Label>x</sd:Label></sd:ReferenceID></sd:Mapninger>";
    }

    private static String virkning(String fra, String til) {
        return "<sd:Virkning><sd:FraTidspunkt><sd:TidsstempelDatoTid>" + fra
                + "T00:00:00+01:00</sd:TidsstempelDatoTid></sd:FraTidspunkt><sd:TilTidspunkt>"
                + (til == null
                        ? "<sd:GraenseIndikator>true</sd:GraenseIndikator>"
                        : "<sd:TidsstempelDatoTid>" + til + "T00:00:00+01:00</sd:TidsstempelDatoTid>")
                + "</sd:TilTidspunkt></sd:Virkning>";
    }
}
