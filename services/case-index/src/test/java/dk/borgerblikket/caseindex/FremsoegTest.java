package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.eksempel;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.soeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FremsoegTest {

    private final UUID uuid = UUID.randomUUID();

    private static ObjectNode soegPart(String cpr, boolean rolle) {
        var besked = Indeks.JSON.createObjectNode();
        var part = besked.putObject("SoegUdtryk")
                .putArray("SoegSag")
                .addObject()
                .putObject("RelationListe")
                .putArray("Sagspart")
                .addObject();
        if (rolle) {
            part.putObject("Rolle").put("UUIDIdentifikator", "d839f26a-d4d1-4441-b2d6-3dbbb12a9404");
        }
        part.putObject("ReferenceID").put("URNIdentifikator", "urn:oio:cpr-nr:" + cpr);
        return besked;
    }

    @Test
    void kombitsPublishedStoryIsImportedAndReadBack() {
        var sagUuid = "c0ffee00-2020-4512-8602-012345678901";
        koder(kald("importer", eksempel("korsbaek-sag-med-dokument.json")), 20, 20)
                .body("UnikRetur.Type", contains("Dokument", "Sag"))
                .body("UnikRetur[1].UUIDIdentifikator", is(sagUuid))
                .body("UnikRetur[1].FejlbeskedTekst", is("OK"));

        kald(
                        "fremsoeg",
                        soeg(
                                UUID.fromString(sagUuid),
                                "egenskaber",
                                "fremdrift",
                                "sagsklasse",
                                "sagsaktoer",
                                "sagspart",
                                "journalpost",
                                "itsystem"))
                .statusCode(200)
                .body("StandardRetur.StatusKode", is(20))
                .body("Antal[0].Element", is("sager"))
                .body("Antal[0].Antal", is(1))
                .rootPath("SagFiltreretOejebliksbillede[0]")
                .body("ObjektType.UUIDIdentifikator", is(sagUuid))
                .rootPath("SagFiltreretOejebliksbillede[0].Registrering[0]")
                .body("Tidspunkt", is("2020-06-02T14:30:00+02:00"))
                .body("AttributListe.Egenskaber[0].Sagsnummer", is("2020-123456789"))
                .body("AttributListe.Egenskaber[0].Titel", is("Aftale om forebyggende hjemmebesøg"))
                .body("AttributListe.LokalUdvidelseListe.SagIndeksEgenskaber[0].Foelsomhed", is("IKKE_FORTROLIGE_DATA"))
                .body("TilstandListe.Fremdrift.FremdriftStatusKode", contains("Opstaaet", "Afsluttet"))
                .body("RelationListe.Sagsaktoer", hasSize(3))
                .body(
                        "RelationListe.Sagsaktoer[0].LokalUdvidelseListe.SagsaktoerLokalUdvidelse.'CVR-Nummer'",
                        is(KORSBAEK))
                .body("RelationListe.Sagspart[0].ReferenceID.URNIdentifikator", is("urn:oio:cpr-nr:0123456789"))
                .body("RelationListe.Journalpost", hasSize(1))
                .body("RelationListe.LokalUdvidelseListe.SagsitsystemRelation[0].SystemNavn", is("Korsbæk Omsorg"));
        assertThat(Indeks.fund(UUID.fromString(sagUuid))).isEmpty();
    }

    @Test
    void casesAreFoundByParty() {
        importer(sag(uuid, "6101900011"));

        kald("fremsoeg", soegPart("6101900011", true))
                .statusCode(200)
                .body("StandardRetur.StatusKode", is(20))
                .body("Antal[0].Antal", is(1))
                .body("SagFiltreretOejebliksbillede", nullValue());
        kald("fremsoeg", soegPart("6101900011", false)).body("Antal[0].Antal", is(1));
        kald("fremsoeg", soegPart("6101900012", false))
                .statusCode(200)
                .body("StandardRetur.StatusKode", is(44))
                .body("Antal", nullValue());
    }

    @Test
    void aSearchThatCannotBeAnsweredIsRefusedWithWhatToChange() {
        kald("fremsoeg", "{\"SoegUdtryk\":{}}")
                .statusCode(400)
                .body("kode", is("UGYLDIG_SOEGNING"))
                .body("detail", containsString("mindst ét"));
        kald("fremsoeg", "{\"SoegUdtryk\":" + "{\"NOT\":[".repeat(10) + "{\"SoegSag\":[{}]}" + "]}".repeat(10) + "}")
                .statusCode(400)
                .body("detail", containsString("10 niveauer"));
        kald("fremsoeg", "{\"SoegUdtryk\":{\"SoegSag\":[" + "{},".repeat(100) + "{}]}}")
                .statusCode(400)
                .body("detail", containsString("100 kriterier"));
        kald("fremsoeg", "{\"SoegUdtryk\":{\"SoegSag\":[{\"FoersteResultatReference\":-1}]}}")
                .statusCode(400)
                .body("detail", containsString("FoersteResultatReference"));
        kald(
                        "fremsoeg",
                        "{\"SoegUdtryk\":{\"SoegSag\":[{\"AttributListe\":{\"Egenskaber\":[{\"Titel\":\"\\u0000\"}]}}]}}")
                .statusCode(400)
                .body("detail", containsString("NUL"));
        kald("fremsoeg", "{\"SoegUdtryk\":{\"SoegSag\":[{\"Kommune\":1}]}}")
                .statusCode(400)
                .body("kode", is("UKENDT_FELT"));
        kald("fremsoeg", "{\"Sortering\":{\"SagSortering\":[{\"Element\":\"Titel\"}]}}")
                .statusCode(400)
                .body("kode", is("UGYLDIG_BESKED"));
    }

    @Test
    void theFilterDecidesWhichPartsAreReturned() {
        importer(sag(uuid));
        kald("fremsoeg", soeg(uuid)).body("Antal[0].Antal", is(1)).body("SagFiltreretOejebliksbillede", nullValue());
        kald("fremsoeg", soeg(uuid, "fremdrift"))
                .rootPath("SagFiltreretOejebliksbillede[0].Registrering[0]")
                .body("TilstandListe.Fremdrift", hasSize(2))
                .body("AttributListe.Egenskaber", nullValue())
                .body("RelationListe.Sagspart", nullValue());
    }

    @Test
    void aFilterWithoutAPartIsRefused() {
        kald("fremsoeg", "{\"Filter\":{\"SagVis\":[{}]}}").statusCode(400).body("kode", is("UGYLDIG_BESKED"));
        kald("fremsoeg", "{\"Filter\":{\"SagVis\":[null]}}").statusCode(400).body("kode", is("UGYLDIG_BESKED"));
        kald("importer", "{\"SagIndeks\":[null]}").statusCode(400).body("kode", is("UGYLDIG_BESKED"));
        kald("importer", "null").statusCode(400);
        kald("importer", "[]").statusCode(400);
    }
}
