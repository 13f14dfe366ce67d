package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.KORSBAEK;
import static dk.borgerblikket.benefitindex.Beskeder.SYSTEM;
import static dk.borgerblikket.benefitindex.Beskeder.bevilling;
import static dk.borgerblikket.benefitindex.Beskeder.effektuering;
import static dk.borgerblikket.benefitindex.Beskeder.json;
import static dk.borgerblikket.benefitindex.Beskeder.linje;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static dk.borgerblikket.benefitindex.Beskeder.opdater;
import static dk.borgerblikket.benefitindex.Beskeder.opdaterBevilling;
import static dk.borgerblikket.benefitindex.Beskeder.udbetalt;
import static dk.borgerblikket.benefitindex.Beskeder.ved;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.bulk.proeve.Database;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grants of a case go when the case goes (case-index §13). */
@QuarkusTest
class FjernVedSagTest extends Indekstest {

    private static final String SAGENS_REFERENCE = "/Registrering/0/RelationListe/Bevillingssag/0/ReferenceID";

    private final UUID sag = UUID.randomUUID();
    private final UUID andenSag = UUID.randomUUID();
    private final UUID bevilling = UUID.randomUUID();
    private final UUID andenBevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();

    @Test
    void theGrantsOfACaseAndTheirPaymentsAreRemovedAndCounted() throws SQLException {
        importer(
                List.of(paaSag(bevilling, sag), paaSag(andenBevilling, sag)),
                List.of(effektuering(
                        effektuering,
                        cpr,
                        "20",
                        linje(effektuering, "1", bevilling, "10"),
                        linje(effektuering, "2", andenBevilling, "10"))));

        fjern(sag, andenSag, sag)
                .statusCode(200)
                .body("StandardRetur.StatusKode", equalTo(20))
                .body("Sag.UUIDIdentifikator", contains(sag.toString(), andenSag.toString()))
                .body("Sag.Bevillinger", contains(2, 0))
                .body("Sag.OekonomiskeEffektueringer", contains(1, 0));
        for (var uuid : List.of(bevilling, andenBevilling, effektuering)) {
            assertThat(Database.raekker(uuid)).isZero();
        }
        assertThat(sql("SELECT 1 FROM effektuering_visning WHERE bevilling = ?", bevilling))
                .isEmpty();
        assertThat(sql("SELECT 1 FROM bevillingssag WHERE sag = ?", sag)).isEmpty();

        fjern(sag)
                .statusCode(200)
                .body("Sag.Bevillinger", contains(0))
                .body("Sag.OekonomiskeEffektueringer", contains(0));
    }

    @Test
    void aGrantOfAnotherCaseAndAPaymentThatAlsoPaysItStay() throws SQLException {
        importer(
                List.of(paaSag(bevilling, sag), paaSag(andenBevilling, andenSag)),
                List.of(effektuering(
                        effektuering,
                        cpr,
                        "20",
                        linje(effektuering, "1", bevilling, "10"),
                        linje(effektuering, "2", andenBevilling, "10"))));

        fjern(sag).body("Sag.Bevillinger", contains(1)).body("Sag.OekonomiskeEffektueringer", contains(0));

        assertThat(findes(bevilling)).isFalse();
        assertThat(findes(andenBevilling)).isTrue();
        assertThat(findes(effektuering)).isTrue();
    }

    @Test
    void aPaymentGoesWithTheLastOfItsGrants() throws SQLException {
        importer(List.of(paaSag(bevilling, sag), paaSag(andenBevilling, andenSag)), List.of(paaBegge(effektuering)));

        fjern(sag).body("Sag.Bevillinger", contains(1)).body("Sag.OekonomiskeEffektueringer", contains(0));
        kald(OPDATER, opdater(List.of(), List.of(udbetalt(effektuering, "2020-08-01T00:00:00+02:00", "20", "20"))))
                .statusCode(200);
        fjern(andenSag).body("Sag.Bevillinger", contains(1)).body("Sag.OekonomiskeEffektueringer", contains(1));

        assertThat(Database.raekker(effektuering)).isZero();
    }

    @Test
    void aPaymentWaitsForAGrantThatHasNotComeYet() throws SQLException {
        importer(List.of(paaSag(bevilling, sag)), List.of(paaBegge(effektuering)));
        fjern(sag).body("Sag.OekonomiskeEffektueringer", contains(0));
        assertThat(findes(effektuering)).isTrue();

        importer(List.of(paaSag(andenBevilling, andenSag)), List.of());
        fjern(andenSag).body("Sag.OekonomiskeEffektueringer", contains(1));
        assertThat(findes(effektuering)).isFalse();
    }

    @Test
    void aGrantThatCameBackKeepsItsPayment() throws SQLException {
        importer(List.of(paaSag(bevilling, sag), paaSag(andenBevilling, andenSag)), List.of(paaBegge(effektuering)));
        fjern(sag).body("Sag.Bevillinger", contains(1));
        importer(List.of(paaSag(bevilling, UUID.randomUUID())), List.of());

        fjern(andenSag).body("Sag.Bevillinger", contains(1)).body("Sag.OekonomiskeEffektueringer", contains(0));

        assertThat(findes(effektuering)).isTrue();
    }

    @Test
    void aPaymentOutlivesNoneOfTwoRemovalsAtATime() throws Exception {
        for (var gang = 0; gang < 20; gang++) {
            var ene = UUID.randomUUID();
            var anden = UUID.randomUUID();
            var betaling = UUID.randomUUID();
            var eneSag = UUID.randomUUID();
            var denAndenSag = UUID.randomUUID();
            importer(
                    List.of(paaSag(ene, eneSag), paaSag(anden, denAndenSag)),
                    List.of(effektuering(
                            betaling, cpr, "20", linje(betaling, "1", ene, "10"), linje(betaling, "2", anden, "10"))));
            try (var to = Executors.newFixedThreadPool(2)) {
                var begge = to.invokeAll(List.of(
                        () -> fjern(eneSag).statusCode(200),
                        () -> fjern(denAndenSag).statusCode(200)));
                for (var fjernelse : begge) {
                    fjernelse.get();
                }
            }
            assertThat(findes(betaling)).isFalse();
        }
    }

    @Test
    void whatGoesWithACaseIsTold() {
        String siden = haendelser("nu").extract().path("naeste");
        importer(
                List.of(paaSag(bevilling, sag)),
                List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
        fjern(sag).statusCode(200);

        haendelser(siden)
                .body(
                        "haendelser.findAll { it.haendelse == 'Fjernet' }.uuid",
                        containsInAnyOrder(bevilling.toString(), effektuering.toString()));
    }

    private static ValidatableResponse haendelser(String siden) {
        return given().auth()
                .oauth2(Tokens.system(SYSTEM, KORSBAEK))
                .queryParam("siden", siden)
                .get("/ydelseindeks/v1/haendelser")
                .then()
                .statusCode(200);
    }

    private ObjectNode paaBegge(UUID uuid) {
        return effektuering(uuid, cpr, "20", linje(uuid, "1", bevilling, "10"), linje(uuid, "2", andenBevilling, "10"));
    }

    @Test
    void aPaymentWithALineOnNoGrantStays() throws SQLException {
        var udenBevilling = linje(effektuering, "2", bevilling, "10");
        udenBevilling.remove("BevilgetYdelseRef");
        importer(
                List.of(paaSag(bevilling, sag)),
                List.of(effektuering(
                        effektuering, cpr, "20", linje(effektuering, "1", bevilling, "10"), udenBevilling)));

        fjern(sag).body("Sag.Bevillinger", contains(1)).body("Sag.OekonomiskeEffektueringer", contains(0));

        assertThat(findes(effektuering)).isTrue();
    }

    @Test
    void anotherSystemsAndAnotherMunicipalitysGrantsStay() throws SQLException {
        importer(List.of(paaSag(bevilling, sag)), List.of());

        fjernSom(Aftaler.ANDET_SYSTEM, KORSBAEK).statusCode(200).body("Sag.Bevillinger", contains(0));
        fjernSom(SYSTEM, Aftaler.ANDEN_KOMMUNE).statusCode(200).body("Sag.Bevillinger", contains(0));

        assertThat(findes(bevilling)).isTrue();
    }

    @Test
    void theCaseOfAGrantIsKnownAfterAnUpdateToo() {
        importer(List.of(paaSag(bevilling, sag)), List.of());
        var opdatering = opdaterBevilling(bevilling, "2020-08-01T00:00:00+02:00");
        var flyttet = (ObjectNode) ved(paaSag(bevilling, andenSag), "/Registrering/0/RelationListe/Bevillingssag/0");
        opdatering.putObject("RelationListe").putArray("Bevillingssag").add(flyttet.put("Indeks", "2"));
        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);

        fjern(andenSag).body("Sag.Bevillinger", contains(1));
        fjern(sag).body("Sag.Bevillinger", contains(0));
    }

    @Test
    void grantsFromBeforeTheTableAreFoundByTheMigration() throws SQLException, IOException {
        importer(List.of(paaSag(bevilling, sag)), List.of());
        sqlUden("DELETE FROM bevillingssag");
        try (var fil = getClass().getResourceAsStream("/db/migration/V20261125.40__bevillingssag.sql")) {
            var migration = new String(fil.readAllBytes(), StandardCharsets.UTF_8);
            sqlUden(migration.substring(migration.indexOf("INSERT INTO bevillingssag")));
        }

        assertThat(sql("SELECT bevilling FROM bevillingssag WHERE sag = ?", sag))
                .containsExactly(bevilling.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'SagUuid':[]}",
                "{'SagUuid':[null]}",
                "{'SagUuid':['vrøvl']}",
                "{'SagUuid':[],'Andet':1}",
                "null"
            })
    void aMessageThatNamesNoCaseIsRefused(String besked) {
        kald(FJERN_VED_SAG, besked.replace('\'', '"'), Tokens.system(SYSTEM, KORSBAEK))
                .statusCode(400);
    }

    @Test
    void moreCasesThanOneMessageHoldsAreRefused() {
        var besked = json("{'SagUuid':[]}");
        for (var i = 0; i <= 1000; i++) {
            besked.withArray("SagUuid").add(UUID.randomUUID().toString());
        }

        kald(FJERN_VED_SAG, besked).statusCode(400).body("kode", equalTo("UGYLDIG_VAERDI"));
        besked.withArray("SagUuid").remove(0);
        kald(FJERN_VED_SAG, besked).statusCode(200).body("Sag", hasSize(1000));
    }

    private ObjectNode paaSag(UUID uuid, UUID paa) {
        var besked = bevilling(uuid, cpr);
        ved(besked, SAGENS_REFERENCE).put("UUIDIdentifikator", paa.toString());
        return besked;
    }

    private static ValidatableResponse fjern(UUID... sager) {
        return kald(FJERN_VED_SAG, besked(sager));
    }

    private ValidatableResponse fjernSom(UUID system, String cvr) {
        return kaldSom(system, cvr, FJERN_VED_SAG, besked(sag));
    }

    private static ObjectNode besked(UUID... sager) {
        var besked = json("{'SagUuid':[]}");
        for (var uuid : sager) {
            besked.withArray("SagUuid").add(uuid.toString());
        }
        return besked;
    }

    private void sqlUden(String saetning) throws SQLException {
        try (var forbindelse = database.getConnection();
                var udfoer = forbindelse.createStatement()) {
            udfoer.execute(saetning);
        }
    }
}
