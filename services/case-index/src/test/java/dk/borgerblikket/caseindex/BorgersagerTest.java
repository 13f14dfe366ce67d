package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.borger;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class BorgersagerTest {

    @Inject
    ObjectMapper json;

    private SagerSvar laes(String cpr) throws Exception {
        return json.readValue(borger(cpr).statusCode(200).extract().asString(), SagerSvar.class);
    }

    @Test
    void aCitizenSeesTheFactsOfOwnCasesAndTheirDocuments() throws Exception {
        var cpr = "6101900101";
        var uuid = UUID.randomUUID();
        var dokument = UUID.randomUUID();
        importer(journaliser(sag(uuid, cpr), dokument));
        kald("importer", dokumenter(dokument(dokument))).statusCode(200);

        var svar = laes(cpr);

        assertThat(svar.sager()).hasSize(1);
        var sag = svar.sager().getFirst();
        assertThat(sag.id()).isEqualTo(uuid);
        assertThat(sag.ejer()).extracting(Gyldig::vaerdi).containsExactly("11111111");
        assertThat(sag.ejer().getFirst().fra()).isEqualTo(Instant.parse("2020-05-12T06:00:00Z"));
        assertThat(sag.ejer().getFirst().til()).isNull();
        assertThat(sag.master()).extracting(Gyldig::vaerdi).containsExactly(Indeks.SYSTEM);
        assertThat(sag.afsender()).extracting(Gyldig::vaerdi).containsExactly(Indeks.SYSTEM);
        assertThat(sag.primaerKlasse()).extracting(Gyldig::vaerdi).containsExactly("27.35.04");
        assertThat(sag.titel()).extracting(Gyldig::vaerdi).containsExactly("Aftale om forebyggende hjemmebesøg");
        assertThat(sag.fremdrift()).hasSize(2);
        assertThat(sag.oprettetTidspunkt()).isEqualTo(Instant.parse("2020-05-12T06:00:00Z"));
        assertThat(sag.parter())
                .extracting(Gyldig::vaerdi)
                .containsExactly(new Part(Part.Rolle.PRIMAER_PART, Part.Art.CPR, svar.borger()));
        assertThat(sag.visningsklasser()).isEmpty();
        assertThat(sag.journalposter())
                .extracting(Gyldig::vaerdi)
                .containsExactly(new Journalpost(Journalpost.Rolle.TILAKTERET, dokument, null));
        assertThat(svar.dokumenter()).hasSize(1);
        assertThat(svar.dokumenter().getFirst().egenskaber().getFirst().vaerdi().titel())
                .isEqualTo("Tilbud om forebyggende hjemmebesøg");
        assertThat(svar.naeste()).isNull();
    }

    @Test
    void aPeriodWithoutAnEndTellsNoneAndAnEmptyListIsTold() {
        var cpr = "6101900102";
        importer(sag(UUID.randomUUID(), cpr));

        borger(cpr)
                .body("sager[0].visningsklasser", hasSize(0))
                .body("sager[0].titel[0]", hasKey("fra"))
                .body("sager[0].titel[0]", not(hasKey("til")));
    }

    @Test
    void nobodyElsesCasesAndNoCprNumberAreInTheAnswer() {
        importer(sag(UUID.randomUUID(), "6101900201"));
        var egen = UUID.randomUUID();
        importer(sag(egen, "6101900202"));

        borger("6101900202")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("sager.id", is(List.of(egen.toString())))
                .body(not(containsString("6101900202")));
        borger("6101900203")
                .statusCode(200)
                .body("sager", hasSize(0))
                .body("dokumenter", hasSize(0))
                .body("naeste", nullValue());
    }

    @Test
    void aDocumentOfAnotherAuthorityDoesNotFollowTheCaseItIsFiledOn() throws Exception {
        var cpr = "6101900901";
        var fremmed = UUID.randomUUID();
        var eget = UUID.randomUUID();
        var skjernsDokument = dokument(fremmed);
        saet(
                skjernsDokument,
                RELATIONER + "Dokumentaktoer/0/LokalUdvidelseListe/DokumentaktoerLokalUdvidelse/CVR-Nr",
                Indeks.SKJERN);
        kald("importer", dokumenter(skjernsDokument), Indeks.SYSTEM, Indeks.SKJERN)
                .statusCode(200);
        kald("importer", dokumenter(dokument(eget))).statusCode(200);
        importer(journaliser(journaliser(sag(UUID.randomUUID(), cpr), fremmed), eget));

        assertThat(laes(cpr).dokumenter()).extracting(Dokumentgrundlag::id).containsExactly(eget);
    }

    @Test
    void aPartyOfAnyRoleIsToldAndAnEndedRelationKeepsItsPeriod() throws Exception {
        var cpr = "6101900301";
        var uuid = UUID.randomUUID();
        var sag = sag(uuid, "6101900302");
        var parter = (ArrayNode) sag.at(RELATIONER + "Sagspart");
        var anden = (ObjectNode) parter.get(0).deepCopy();
        saet(anden, "/Rolle/UUIDIdentifikator", UUID.randomUUID().toString());
        saet(anden, "/ReferenceID/URNIdentifikator", "urn:oio:cpr-nr:" + cpr);
        anden.putObject("Virkning").putObject("FraTidspunkt").put("TidsstempelDatoTid", "2020-05-12T08:00:00+02:00");
        ((ObjectNode) anden.get("Virkning"))
                .putObject("TilTidspunkt")
                .put("TidsstempelDatoTid", "2020-05-20T08:00:00+02:00");
        parter.add(anden);
        importer(sag);

        var svar = laes(cpr);
        assertThat(svar.sager()).extracting(Sagsgrundlag::id).containsExactly(uuid);
        assertThat(svar.sager().getFirst().parter())
                .filteredOn(p -> p.vaerdi().noegle().equals(svar.borger()))
                .containsExactly(new Gyldig<>(
                        new Part(Part.Rolle.ANDEN, Part.Art.CPR, svar.borger()),
                        Instant.parse("2020-05-12T06:00:00Z"),
                        Instant.parse("2020-05-20T06:00:00Z")));
        assertThat(Indeks.fund(uuid)).contains("C-15");
    }

    @Test
    void aClassInAnUnknownRoleCountsAsADisplayClass() throws Exception {
        var cpr = "6101900401";
        var sag = sag(UUID.randomUUID(), cpr);
        var klasser = (ArrayNode) sag.at(RELATIONER + "Sagsklasse");
        var ukendt = (ObjectNode) klasser.get(1).deepCopy();
        saet(ukendt, "/Rolle/UUIDIdentifikator", UUID.randomUUID().toString());
        klasser.add(ukendt);
        importer(sag);

        assertThat(laes(cpr).sager().getFirst().visningsklasser()).hasSize(1);
    }

    @Test
    void pagesFollowEachOtherNewestFirstWithoutGapOrRepetition() {
        var cpr = "6101900501";
        var sager = IntStream.range(0, 7)
                .mapToObj(i -> {
                    var sag = sag(UUID.randomUUID(), cpr);
                    saet(sag, "/Registrering/0/Tidspunkt", "2021-01-0" + (1 + i / 2) + "T10:00:00.000+01:00");
                    return sag;
                })
                .toArray(ObjectNode[]::new);
        importer(sager);

        var set = new ArrayList<String>();
        @Nullable String efter = null;
        var sider = 0;
        do {
            var kald = given().auth().oauth2(Tokens.borger(cpr)).queryParam("antal", 3);
            var svar = (efter == null ? kald : kald.queryParam("efter", efter))
                    .when()
                    .get("/borger/v1/sager")
                    .then()
                    .statusCode(200)
                    .extract();
            set.addAll(svar.path("sager.id"));
            efter = svar.path("naeste");
            sider++;
        } while (efter != null);

        assertThat(sider).isEqualTo(3);
        assertThat(set).hasSize(7).doesNotHaveDuplicates();
        assertThat(set.getFirst()).isEqualTo(sager[6].get("UUIDIdentifikator").textValue());
    }

    @Test
    void aPageMarkThatIsNoneIsRefused() {
        for (var efter : List.of("x", "00", "7f" + "f".repeat(46))) {
            given().auth()
                    .oauth2(Tokens.borger("6101900601"))
                    .queryParam("efter", efter)
                    .when()
                    .get("/borger/v1/sager")
                    .then()
                    .statusCode(400)
                    .body("kode", is("UGYLDIG_PARAMETER"));
        }
        for (var antal : List.of("0", "501", "-1", "mange")) {
            given().auth()
                    .oauth2(Tokens.borger("6101900601"))
                    .queryParam("antal", antal)
                    .when()
                    .get("/borger/v1/sager")
                    .then()
                    .statusCode(400)
                    .body("kode", is("UGYLDIG_PARAMETER"));
        }
    }

    @Test
    void aCaseMovesWithItsPartyAndDisappearsWhenItIsRemoved() {
        var foer = "6101900701";
        var efter = "6101900702";
        var uuid = UUID.randomUUID();
        importer(sag(uuid, foer));
        var opdatering = Indeks.opdatering(uuid, "2020-07-01T10:00:00+02:00");
        opdatering
                .putObject("RelationListe")
                .putArray("Sagspart")
                .add(sag(uuid, efter).at(RELATIONER + "Sagspart/0"));
        kald("opdater", Indeks.opdaterSager(opdatering)).statusCode(200);
        borger(foer).body("sager", hasSize(0));
        borger(efter).body("sager", hasSize(1));

        kald("fjern", fjern(uuid)).statusCode(200);
        borger(efter).body("sager", hasSize(0));
    }

    @Test
    void onlyACitizensTokenGivesAccess() {
        given().when().get("/borger/v1/sager").then().statusCode(401);
        for (var token : List.of(
                Tokens.system(Indeks.SYSTEM, Indeks.KORSBAEK),
                Tokens.medarbejder(Indeks.KORSBAEK, "verifikation"),
                Tokens.tjeneste("gateway"))) {
            given().auth().oauth2(token).when().get("/borger/v1/sager").then().statusCode(403);
        }
        for (var handling : List.of("importer", "opdater", "fremsoeg", "fjern")) {
            given().contentType("application/json")
                    .body("{}")
                    .when()
                    .post("/sagdokumentindeks/v1/" + handling)
                    .then()
                    .statusCode(401);
            given().auth()
                    .oauth2(Tokens.borger("6101900801"))
                    .contentType("application/json")
                    .body("{}")
                    .when()
                    .post("/sagdokumentindeks/v1/" + handling)
                    .then()
                    .statusCode(403);
        }
    }
}
