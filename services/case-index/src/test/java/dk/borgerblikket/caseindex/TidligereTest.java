package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.opdatering;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was: reading as of a moment of each clock, the whole history, and search in what was known. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class TidligereTest {

    private static final String FORMER = "urn:oio:cpr-nr:2305900001";
    private static final String LATER = "urn:oio:cpr-nr:2305900002";
    private static final String TITEL = "Registrering[0].AttributListe.Egenskaber.Titel";

    private final UUID uuid = UUID.randomUUID();

    /** Recorded on 2 June 2020; on 1 July the party and the title were corrected for all of valid time. */
    private void rettetSag() {
        importer(sag(uuid, "2305900001"));
        var rettelse = nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Rettet titel");
        rettelse.putObject("RelationListe")
                .putArray("Sagspart")
                .add(sag(uuid, "2305900002").at(Indeks.RELATIONER + "Sagspart/0"));
        koder(kald("opdater", opdaterSager(rettelse)), 20);
    }

    @Test
    void anObjectIsReadAsItIs() {
        rettetSag();
        laes("sager/" + uuid)
                .statusCode(200)
                .body("ObjektType.UUIDIdentifikator", is(uuid.toString()))
                .body(TITEL, contains("Rettet titel"))
                .body("Registrering[0].StsTidspunkt", notNullValue())
                .body("Registrering[0].RelationListe.Sagspart[0].ReferenceID.URNIdentifikator", is(LATER));
    }

    @Test
    void anObjectIsReadAsTheSenderHadRecordedIt() {
        rettetSag();
        laes("sager/" + uuid + "?registrering=2020-06-15T00:00:00%2B02:00")
                .body(TITEL, contains("Aftale om forebyggende hjemmebesøg"))
                .body("Registrering[0].RelationListe.Sagspart[0].ReferenceID.URNIdentifikator", is(FORMER));
        laes("sager/" + uuid + "?registrering=2020-06-01T00:00:00Z").statusCode(404);
    }

    @Test
    void anObjectIsReadAsTheIndexKnewIt() {
        rettetSag();
        var foerRettelsen = Indeks.sql(
                "SELECT to_char(sts_tidspunkt AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " FROM registrering WHERE objekt = ? AND nummer = 1",
                uuid);
        laes("sager/" + uuid + "?stsTidspunkt=" + foerRettelsen)
                .body(TITEL, contains("Aftale om forebyggende hjemmebesøg"));
        laes("sager/" + uuid + "?stsTidspunkt=2020-07-02T00:00:00Z").statusCode(404);
    }

    @Test
    void onlyWhatHoldsAtAMomentIsRead() {
        importer(sag(uuid));
        laes("sager/" + uuid + "?virkning=2020-05-20T00:00:00Z")
                .body("Registrering[0].TilstandListe.Fremdrift.FremdriftStatusKode", contains("Opstaaet"));
        laes("sager/" + uuid + "?virkning=2020-06-20T00:00:00Z")
                .body("Registrering[0].TilstandListe.Fremdrift.FremdriftStatusKode", contains("Afsluttet"));
        laes("sager/" + uuid + "?virkning=2019-06-20T00:00:00Z")
                .statusCode(200)
                .body("Registrering[0].TilstandListe.Fremdrift", nullValue());
    }

    @Test
    void theHistoryIsEveryRegistrationAsItWasReceived() {
        rettetSag();
        laes("sager/" + uuid + "/historik")
                .statusCode(200)
                .body("Registrering", hasSize(2))
                .body("Registrering[0].RelationListe.Sagspart[0].ReferenceID.URNIdentifikator", is(FORMER))
                .body("Registrering[0].StsTidspunkt", notNullValue())
                .body("Registrering[1].AttributListe.Egenskaber.Titel", contains("Rettet titel"))
                .body("Registrering[1].TilstandListe.Fremdrift", nullValue());
    }

    @Test
    void documentsAreReadInTheSameWays() {
        koder(kald("importer", Indeks.dokumenter(Indeks.dokument(uuid))), 20);
        laes("dokumenter/" + uuid).statusCode(200).body(TITEL, hasSize(1));
        laes("dokumenter/" + uuid + "?virkning=2000-01-01T00:00:00Z").body(TITEL, nullValue());
        laes("dokumenter/" + uuid + "/historik").body("Registrering", hasSize(1));
        laes("sager/" + uuid).statusCode(404);
    }

    @Test
    void whatIsNotTheReadersIsAsIfItWereNotThere() {
        importer(sag(uuid));
        for (var sti : new String[] {"sager/" + uuid, "sager/" + uuid + "/historik"}) {
            laes(sti).statusCode(200);
            given().auth()
                    .oauth2(Tokens.system(Indeks.ANDET_SYSTEM, KORSBAEK))
                    .get("/sagdokumentindeks/v1/" + sti)
                    .then()
                    .statusCode(404)
                    .body("kode", is("IKKE_FUNDET"));
        }
        laes("sager/" + UUID.randomUUID()).statusCode(404).body("kode", is("IKKE_FUNDET"));
    }

    @Test
    void aParameterThatIsNoMomentIsRefused() {
        laes("sager/" + uuid + "?virkning=i+gaar").statusCode(400).body("detail", containsString("virkning"));
        laes("sager/" + uuid + "?registrering=2020-01-01T00:00:00").statusCode(400);
    }

    @Test
    void aSearchAtASendersTimeFindsWhatWasRecordedThenAndShowsIt() {
        rettetSag();
        soeg(FORMER, null).body("StandardRetur.StatusKode", is(44));
        soeg(FORMER, registrering("2020-06-10T00:00:00Z", "2020-06-20T00:00:00Z"))
                .body("Antal[0].Antal", is(1))
                .body(
                        "SagFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber.Titel",
                        contains("Aftale om forebyggende hjemmebesøg"))
                .body("SagFiltreretOejebliksbillede[0].Registrering[0].Tidspunkt", containsString("2020-06-02"));
        soeg(LATER, registrering("2020-06-10T00:00:00Z", "2020-06-20T00:00:00Z"))
                .body("StandardRetur.StatusKode", is(44));
        soeg(LATER, registrering("2020-06-10T00:00:00Z", null)).body("Antal[0].Antal", is(1));
        soeg(FORMER, registrering("2020-07-10T00:00:00Z", null)).body("StandardRetur.StatusKode", is(44));
    }

    @Test
    void aSearchAtTheIndexsTimeFindsWhatWasKnownThen() {
        rettetSag();
        var sts = Indeks.JSON.createObjectNode();
        sts.putObject("SoegStsTilTidspunkt").put("TidsstempelDatoTid", "2020-08-01T00:00:00Z");
        soeg(FORMER, sts).body("StandardRetur.StatusKode", is(44));
        sts.putObject("SoegStsTilTidspunkt").put("TidsstempelDatoTid", "2999-08-01T00:00:00Z");
        soeg(FORMER, sts).body("Antal[0].Antal", is(1));
    }

    @Test
    void aPartyThatWasOnlyInAnOverriddenRegistrationOfTheImportIsFoundInHistory() {
        var sag = sag(uuid, "2305900003");
        var anden = (ObjectNode) sag.at("/Registrering/0").deepCopy();
        anden.put("Tidspunkt", "2020-06-03T00:00:00Z");
        Indeks.saet(anden, "/RelationListe/Sagspart/0/ReferenceID/URNIdentifikator", "urn:oio:cpr-nr:2305900004");
        sag.withArray("Registrering").add(anden);
        importer(sag);
        soeg("urn:oio:cpr-nr:2305900003", null).body("StandardRetur.StatusKode", is(44));
        soeg("urn:oio:cpr-nr:2305900003", registrering("2020-06-02T13:00:00Z", "2020-06-02T14:00:00Z"))
                .body("Antal[0].Antal", is(1));
    }

    @Test
    void theHistoryIsNotPartOfWhatDidNotHold() {
        rettetSag();
        var kriterium = registrering("2020-06-10T00:00:00Z", "2020-06-20T00:00:00Z");
        part(kriterium, FORMER);
        var besked = Indeks.soeg(UUID.randomUUID(), "egenskaber");
        var udtryk = besked.putObject("SoegUdtryk");
        egetNummer(udtryk);
        udtryk.putArray("NOT").addObject().putArray("SoegSag").add(kriterium);
        kald("fremsoeg", besked).body("StandardRetur.StatusKode", is(44));
        part(kriterium, LATER);
        kald("fremsoeg", besked)
                .body(
                        "SagFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber.Titel",
                        contains("Rettet titel"));
    }

    @Test
    void anUpdateWithoutAPartyKeepsTheCaseFindableByTheFormerOne() {
        rettetSag();
        koder(kald("opdater", opdaterSager(opdatering(uuid, "2020-08-01T10:00:00+02:00"))), 20);
        soeg(FORMER, registrering("2020-06-10T00:00:00Z", "2020-06-20T00:00:00Z"))
                .body("Antal[0].Antal", is(1));
        assertThat(Indeks.raekker(uuid)).isPositive();
    }

    @Test
    void readingIsRemembered() {
        importer(sag(uuid));
        laes("sager/" + uuid).statusCode(200);
        laes("sager/" + uuid + "/historik").statusCode(200);
        assertThat(Indeks.sql(
                        "SELECT string_agg(handling || ' ' || kriterier[1] || ' ' || udfald, ',') FROM laeselog WHERE ? = ANY (objekter)",
                        uuid))
                .isEqualTo("LAES SagUuid SVARET,LAES SagUuid SVARET");
    }

    private ValidatableResponse soeg(String part, ObjectNode kriterium) {
        var fuldt = kriterium == null ? Indeks.JSON.createObjectNode() : kriterium.deepCopy();
        part(fuldt, part);
        var besked = Indeks.soeg(UUID.randomUUID(), "egenskaber");
        var udtryk = besked.putObject("SoegUdtryk");
        egetNummer(udtryk);
        udtryk.withArray("SoegSag").add(fuldt);
        return kald("fremsoeg", besked).statusCode(200);
    }

    private void egetNummer(ObjectNode udtryk) {
        udtryk.withArray("SoegSag")
                .addObject()
                .putObject("AttributListe")
                .putArray("Egenskaber")
                .addObject()
                .put("BrugervendtNoegle", "S-" + uuid);
    }

    private static void part(ObjectNode kriterium, String urn) {
        kriterium
                .putObject("RelationListe")
                .putArray("Sagspart")
                .addObject()
                .putObject("ReferenceID")
                .put("URNIdentifikator", urn);
    }

    private static ObjectNode registrering(String fra, String til) {
        var kriterium = Indeks.JSON.createObjectNode();
        var registrering = kriterium.putObject("SoegRegistrering");
        registrering.putObject("FraTidspunkt").put("TidsstempelDatoTid", fra);
        if (til != null) {
            registrering.putObject("TilTidspunkt").put("TidsstempelDatoTid", til);
        }
        return kriterium;
    }

    private static ValidatableResponse laes(String sti) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.system(SYSTEM, KORSBAEK))
                .get("/sagdokumentindeks/v1/" + sti)
                .then();
    }
}
