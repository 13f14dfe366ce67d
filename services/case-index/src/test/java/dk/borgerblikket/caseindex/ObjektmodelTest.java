package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.EGENSKABER;
import static dk.borgerblikket.caseindex.Brud.REGISTRERING;
import static dk.borgerblikket.caseindex.Indeks.JSON;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.opdatering;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.soeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a sender delivers is what a reader gets: nothing of an object is lost, and nothing becomes something else. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class ObjektmodelTest {

    private static final String ANDET = "<k:Kontor xmlns:k=\"urn:korsbaek:lokal\"><k:Sal>3 &amp; 4</k:Sal></k:Kontor>";
    private static final String TID = "2001-02-03T04:05:06Z";

    private final UUID uuid = UUID.randomUUID();

    private static JsonNode laest(UUID uuid) {
        var dele = List.of("egenskaber", "fremdrift", "sagsaktoer", "sagspart", "sagsklasse", "itsystem");
        return svar(kald("fremsoeg", soeg(uuid, dele.toArray(String[]::new)))
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode svar(String tekst) {
        try {
            return JSON.readTree(tekst).at("/SagFiltreretOejebliksbillede/0");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void extensionsThatTheIndexDoesNotKnowAreKeptVerbatimInEveryPlace() {
        var sag = sag(uuid);
        var andre = List.of(ANDET);
        saet(sag, REGISTRERING + "AttributListe/LokalUdvidelseListe/Andre", andre);
        saet(sag, REGISTRERING + "TilstandListe/LokalUdvidelseListe", Map.of("Andre", andre));
        saet(sag, RELATIONER + "LokalUdvidelseListe/Andre", andre);
        saet(sag, RELATIONER + "Sagspart/0/LokalUdvidelseListe/Andre", andre);
        saet(sag, RELATIONER + "Sagsaktoer/0/LokalUdvidelseListe/Andre", andre);
        saet(sag, RELATIONER + "Sagsklasse/0/LokalUdvidelseListe/Andre", andre);
        saet(
                sag,
                RELATIONER + "LokalUdvidelseListe/SagsitsystemRelation/0/LokalUdvidelseListe",
                Map.of("Andre", andre));
        importer(sag);

        assertThat(laest(uuid).findValues("Andre"))
                .hasSize(7)
                .allSatisfy(a -> assertThat(a.get(0).textValue()).isEqualTo(ANDET));
    }

    @Test
    void anExtensionThatIsNoXmlIsRefusedByRule() {
        var sag = sag(uuid);
        saet(sag, RELATIONER + "Sagspart/0/LokalUdvidelseListe/Andre", List.of("<a xmlns='urn:x'>"));
        kald("importer", Indeks.sager(sag))
                .statusCode(422)
                .body(
                        "UnikRetur[0].FejlbeskedTekst",
                        startsWith("C-01: RelationListe/Sagspart[1]/LokalUdvidelseListe/Andre[1] "));
    }

    @Test
    void theIndexsOwnClocksAreTheIndexsToSet() {
        var sag = sag(uuid);
        saet(sag, REGISTRERING + "StsTidspunkt", TID);
        saet(sag, REGISTRERING + "AttributListe/LokalUdvidelseListe/SenestAendretTidspunkt", TID);
        saet(sag, RELATIONER + "Sagspart/0/LokalUdvidelseListe/SenestAendretTidspunkt", TID);
        importer(sag);

        var laest = laest(uuid);
        assertThat(laest.findValuesAsText("StsTidspunkt"))
                .singleElement()
                .asString()
                .isNotEqualTo(TID);
        assertThat(laest.findValuesAsText("SenestAendretTidspunkt"))
                .containsExactlyElementsOf(laest.findValuesAsText("StsTidspunkt"));
    }

    @Test
    void whatIsNotDecidedIsNotNo() {
        importer(sag(uuid));
        assertThat(laest(uuid).findValues("PrincipielIndikator")).isEmpty();
        assertThat(laest(uuid).findValues("AfleveretIndikator")).isEmpty();

        var opdatering = opdatering(uuid, "2020-07-01T10:00:00+02:00");
        var egenskaber = sag(uuid).at("/Registrering/0/AttributListe/Egenskaber");
        opdatering.putObject("AttributListe").set("Egenskaber", egenskaber);
        saet(opdatering, "/AttributListe/Egenskaber/0/PrincipielIndikator", false);
        saet(opdatering, "/AttributListe/Egenskaber/0/AfleveretIndikator", true);
        kald("opdater", opdaterSager(opdatering)).statusCode(200);
        assertThat(laest(uuid).findValues("PrincipielIndikator"))
                .extracting(JsonNode::booleanValue)
                .containsExactly(false);
        assertThat(laest(uuid).findValues("AfleveretIndikator"))
                .extracting(JsonNode::booleanValue)
                .containsExactly(true);
    }

    @Test
    void aUuidMayHaveLettersOfBothCases() {
        var sag = sag(uuid);
        sag.put("UUIDIdentifikator", uuid.toString().toUpperCase(Locale.ROOT));
        importer(sag);
        assertThat(laest(uuid).at("/ObjektType/UUIDIdentifikator").textValue()).isEqualTo(uuid.toString());
    }

    @Test
    void aVersionIsAWholeNumberOfAtMostEighteenDigits() {
        var dokument = dokument(uuid);
        saet(dokument, EGENSKABER + "VersionIdentifikator", 999_999_999_999_999_999L);
        kald("importer", dokumenter(dokument)).statusCode(200);

        saet(dokument, "/UUIDIdentifikator", UUID.randomUUID().toString());
        saet(dokument, EGENSKABER + "VersionIdentifikator", new BigInteger("1000000000000000000000"));
        kald("importer", dokumenter(dokument))
                .statusCode(422)
                .body(
                        "UnikRetur[0].FejlbeskedTekst",
                        startsWith("C-01: AttributListe/Egenskaber[1]/VersionIdentifikator "));
    }

    @Test
    void aReferenceThatIsAnEmptyUrnIsAllowedByTheSchemaAndOnlyFound() {
        var sag = sag(uuid);
        saet(sag, RELATIONER + "Sagspart/0/ReferenceID", Map.of("URNIdentifikator", ""));
        importer(sag);
        assertThat(Indeks.fund(uuid)).containsExactly("C-17");
    }
}
