package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.ANDET_SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.SKJERN;
import static dk.borgerblikket.caseindex.Indeks.SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static dk.borgerblikket.caseindex.Indeks.soeg;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static dk.borgerblikket.caseindex.Indeks.titel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SagdokumentindeksTest {

    private final UUID uuid = UUID.randomUUID();

    @Test
    void aGoodObjectIsStoredAndABadOneInTheSameBatchIsNot() {
        var god = UUID.randomUUID();
        var daarlig = sag(uuid);
        saet(daarlig, "/Registrering/0/AttributListe/LokalUdvidelseListe", null);

        koder(kald("importer", sager(daarlig, sag(god))), 40, 20)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("C-11: "));
        assertThat(raekker(uuid)).isZero();
        assertThat(raekker(god)).isPositive();
    }

    @Test
    void whenEveryObjectIsRefusedTheAnswerIsAProblemWithTheSameResults() {
        var daarlig = sag(uuid);
        saet(daarlig, "/Registrering/0/AttributListe/LokalUdvidelseListe", null);

        kald("importer", sager(daarlig))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("kode", is("ALLE_AFVIST"))
                .body("UnikRetur[0].StatusKode", is(40))
                .body("UnikRetur[0].UUIDIdentifikator", is(uuid.toString()));
    }

    @Test
    void theSameImportTwiceHasOneEffectAndAnotherIsAConflict() {
        importer(sag(uuid));
        koder(kald("importer", sager(sag(uuid))), 20);
        assertThat(sql("SELECT antal_registreringer FROM objekt WHERE uuid = ?", uuid))
                .isEqualTo("1");

        var anden = sag(uuid);
        saet(anden, "/Registrering/0/AttributListe/Egenskaber/0/Titel", "En anden titel");
        kald("importer", sager(anden))
                .statusCode(409)
                .body("kode", is("ALLE_I_KONFLIKT"))
                .body("UnikRetur[0].StatusKode", is(49));
        assertThat(titel(uuid)).isEqualTo("Aftale om forebyggende hjemmebesøg");
    }

    @Test
    void anUpdateChangesWhatItGivesAndLeavesTheRest() {
        importer(sag(uuid));
        koder(kald("opdater", opdaterSager(nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Ny titel"))), 20);

        assertThat(titel(uuid)).isEqualTo("Ny titel");
        kald("fremsoeg", soeg(uuid, "sagspart"))
                .body("SagFiltreretOejebliksbillede[0].Registrering[0].RelationListe.Sagspart", hasSize(1));
        assertThat(sql("SELECT antal_registreringer FROM objekt WHERE uuid = ?", uuid))
                .isEqualTo("2");
    }

    @Test
    void anOlderUpdateNeverOverridesANewerOne() {
        importer(sag(uuid));
        koder(kald("opdater", opdaterSager(nyTitel(uuid, "2020-08-01T10:00:00+02:00", "Nyest"))), 20);
        koder(kald("opdater", opdaterSager(nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Ældre"))), 20);

        assertThat(titel(uuid)).isEqualTo("Nyest");
    }

    @Test
    void updatesOfOneCaseInOneBatchAreCarriedOutInOrder() {
        importer(sag(uuid));
        koder(
                kald(
                        "opdater",
                        opdaterSager(
                                nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Første"),
                                nyTitel(uuid, "2020-07-02T10:00:00+02:00", "Anden"))),
                20,
                20);
        assertThat(titel(uuid)).isEqualTo("Anden");
    }

    @Test
    void whoIsNotMasterOrActsForAnotherMunicipalityGetsTheAnswerOfAnUnknownCase() {
        importer(sag(uuid));
        var ukendt = UUID.randomUUID();
        var opdatering = opdaterSager(nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Kapret"));

        var forventet = koder(kald("opdater", opdaterSager(nyTitel(ukendt, "2020-07-01T10:00:00+02:00", "Kapret"))), 44)
                .extract()
                .asString();
        for (var svar : List.of(
                kald("opdater", opdatering, ANDET_SYSTEM, KORSBAEK), kald("opdater", opdatering, SYSTEM, SKJERN))) {
            assertThat(svar.statusCode(200).extract().asString().replace(uuid.toString(), ukendt.toString()))
                    .isEqualTo(forventet);
        }
        koder(kald("fjern", fjern(uuid), ANDET_SYSTEM, KORSBAEK), 44);
        koder(kald("fjern", fjern(uuid), SYSTEM, SKJERN), 44);
        for (var svar : List.of(
                kald("fremsoeg", soeg(uuid, "egenskaber"), ANDET_SYSTEM, KORSBAEK),
                kald("fremsoeg", soeg(uuid, "egenskaber"), SYSTEM, SKJERN))) {
            svar.statusCode(200).body("StandardRetur.StatusKode", is(44)).body("Antal", nullValue());
        }
        assertThat(titel(uuid)).isEqualTo("Aftale om forebyggende hjemmebesøg");
    }

    @Test
    void aSystemWithoutAnAgreementIsRefused() {
        for (var handling : List.of("importer", "opdater", "fjern", "fremsoeg")) {
            kald(handling, "{}", UUID.randomUUID(), KORSBAEK).statusCode(403).body("kode", is("INGEN_SERVICEAFTALE"));
            kald(handling, "{}", SYSTEM, "33333333").statusCode(403).body("kode", is("INGEN_SERVICEAFTALE"));
        }
    }

    @Test
    void aMessageThatBreaksTheSchemaIsRefusedAsAWhole() {
        var god = sag(uuid);
        var medUkendt = sag(UUID.randomUUID());
        medUkendt.put("Ukendt", 1);
        kald("importer", sager(god, medUkendt)).statusCode(400).body("kode", is("UKENDT_FELT"));
        var medUkendtDybt = sag(UUID.randomUUID());
        ((ObjectNode) medUkendtDybt.at(Indeks.RELATIONER + "Sagspart/0")).put("CPR-nr", "x");
        kald("importer", sager(god, medUkendtDybt)).statusCode(400).body("kode", is("UKENDT_FELT"));
        var medUkendtKode = sag(UUID.randomUUID());
        saet(medUkendtKode, "/Registrering/0/TilstandListe/Fremdrift/0/FremdriftStatusKode", "Bestilt");
        kald("importer", sager(god, medUkendtKode)).statusCode(400).body("kode", is("UGYLDIG_BESKED"));
        kald("importer", "{\"SagIndeks\":[").statusCode(400).body("kode", is("UGYLDIG_BESKED"));
        kald("importer", "{\"SagIndeks\":[null]}").statusCode(400).body("kode", is("UGYLDIG_BESKED"));
        kald("fremsoeg", "{\"SagUuid\":[null]}").statusCode(400);
        for (var id : new String[] {null, "", "ikke-et-uuid", "c0ffee00-2020-4512-8602-01234567890"}) {
            var udenUuid = sag(UUID.randomUUID());
            saet(udenUuid, "/UUIDIdentifikator", id);
            kald("importer", sager(god, udenUuid))
                    .statusCode(400)
                    .body("kode", is("OBJEKT_UDEN_UUID"))
                    .body("detail", startsWith("C-03: SagIndeks[2]/UUIDIdentifikator"));
        }
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void anObjectWithoutRegistrationsIsRefusedByItself() {
        var tom = sag(uuid);
        tom.putArray("Registrering");
        kald("importer", sager(tom)).statusCode(422).body("UnikRetur[0].StatusKode", is(40));
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void anOversizedBodyIsRefused() {
        var stor = sag(uuid);
        saet(stor, "/Registrering/0/NoteTekst", "x".repeat(11_000_000));
        kald("importer", sager(stor)).statusCode(413).body("kode", is("BESKED_FOR_STOR"));
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void anOversizedBodySentWithoutItsLengthIsRefusedWithAProblemToo() throws Exception {
        var stor = sag(uuid);
        saet(stor, "/Registrering/0/NoteTekst", "x".repeat(11_000_000));
        var besked = sager(stor).toString().getBytes(StandardCharsets.UTF_8);
        var kald = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/sagdokumentindeks/v1/importer"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.system(SYSTEM, KORSBAEK))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(besked)))
                .build();

        try (var klient = HttpClient.newHttpClient()) {
            var svar = klient.send(kald, HttpResponse.BodyHandlers.ofString());

            assertThat(svar.statusCode()).isEqualTo(413);
            assertThat(svar.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(svar.body()).contains("BESKED_FOR_STOR");
        }
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void anEmptyMessageHasNoResults() {
        kald("importer", "{}").statusCode(200).body("UnikRetur", hasSize(0));
        kald("opdater", "{}").statusCode(200).body("UnikRetur", equalTo(List.of()));
    }
}
