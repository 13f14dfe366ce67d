package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.local.Http.Answer;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input to the running services: a problem with a stable code and a Danish title, and nothing stored. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String CPR = "6101013434";
    private static final String IMPORT = "/sagdokumentindeks/v1/importer";
    private static final String OVERVIEW = "/borger/v1/overblik";
    private static final int TOO_LARGE = 11 * 1024 * 1024;

    private final LocalSystem system;
    private final Testkommune municipality;

    BadInputTest(LocalSystem system) {
        this.system = system;
        this.municipality = new Testkommune(system, "34343434", CPR);
    }

    @BeforeAll
    void aDeliveryThatIsInOrder() {
        municipality.comeAboard();
        var answer = municipality.deliver(municipality.message(UUID.randomUUID()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void jsonThatBreaksOff() {
        refused(municipality.importer("{\"SagIndeks\": ["), 400, "UGYLDIG_BESKED");
    }

    @Test
    void aFieldThatTheContractDoesNotKnow() {
        var caseId = UUID.randomUUID();
        var message = municipality.message(caseId);
        ((ObjectNode) message.at("/SagIndeks/0/Registrering/0")).put("Hemmelighed", "6101013434");

        var answer = municipality.importer(message.toString());

        refused(answer, 400, "UKENDT_FELT");
        assertThat(answer.text()).contains("Hemmelighed").doesNotContain(CPR);
        assertNothingStored(caseId);
    }

    @Test
    void aMessageWhereOneOfTwoIsBadStoresTheGoodOneAndTellsOfTheOther() {
        var good = UUID.randomUUID();
        var bad = UUID.randomUUID();
        var message = municipality.message(good, bad);
        withoutSensitivity(message.at("/SagIndeks/1"));

        var results =
                municipality.importer(message.toString()).expect(200).json().path("UnikRetur");

        assertThat(results).hasSize(2);
        assertThat(results.path(0).path("StatusKode").asInt()).isEqualTo(20);
        assertThat(results.path(1).path("StatusKode").asInt()).isEqualTo(40);
        assertThat(results.path(1).path("FejlbeskedTekst").asText()).startsWith("C-11");
        assertThat(results.path(1).path("UUIDIdentifikator").asText()).isEqualTo(bad.toString());
        assertThat(municipality.search(good).text()).contains(good.toString());
        assertNothingStored(bad);
    }

    @Test
    void aMessageWhereEverythingIsBad() {
        var caseId = UUID.randomUUID();
        var message = municipality.message(caseId);
        withoutSensitivity(message.at("/SagIndeks/0"));

        var answer = municipality.importer(message.toString());

        problem(answer, 422);
        assertThat(answer.json().at("/UnikRetur/0/StatusKode").asInt()).isEqualTo(40);
        assertNothingStored(caseId);
    }

    @Test
    void theSameCaseForAnotherMunicipality() {
        var caseId = UUID.randomUUID();
        var text = municipality.message(caseId).toString().replace("\"34343434\"", "\"11111111\"");

        problem(municipality.importer(text), 422);

        assertNothingStored(caseId);
    }

    @Test
    void aBodyBeyondTheLimit() {
        var answer = municipality.importer("{\"NoteTekst\":\"" + "x".repeat(TOO_LARGE) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aFormatThatIsNotUnderstood() {
        var answer = Http.post(
                system.address(Service.CASE_INDEX),
                IMPORT,
                Optional.of(municipality.systemToken()),
                "text/plain",
                "Goddag");

        refused(answer, 415, "FORMAT_IKKE_FORSTAAET");
    }

    @Test
    void aConfigurationWithWrongKle() {
        var before = configuration();

        var answer = municipality.configure("{\"linjer\":[{\"kle\":\"32.24.4\",\"vis\":true}]}");

        refused(answer, 422, "UGYLDIG_KLE_KONFIGURATION");
        assertThat(configuration()).isEqualTo(before);
    }

    @Test
    void aFradatoAfterTheYearOfTheStage() {
        var answer =
                municipality.configure("{\"linjer\":[{\"kle\":\"32.24.12\",\"vis\":true,\"fradato\":\"2021-01-01\"}]}");

        refused(answer, 422, "UGYLDIG_KLE_KONFIGURATION");
    }

    @Test
    void classificationInXmlThatBreaksOff() {
        var answer = Http.post(
                system.address(Service.LOOKUP),
                "/klassifikation/v1/kle/udgaver",
                Optional.of(municipality.employee("99999999", "national_admin")),
                "application/xml",
                "<KLE-Emneplan><UdgivelsesDato>2026-11-01</UdgivelsesDato><Hovedgruppe>");

        problem(answer, 400);
        assertThat(Http.get(
                                system.address(Service.LOOKUP),
                                "/klassifikation/v1/kle/udgaver",
                                municipality.employee("99999999", "national_admin"))
                        .text())
                .doesNotContain("2026-11-01");
    }

    @Test
    void aCprNumberInTheAddress() {
        var answer = Http.get(system.address(Service.GATEWAY), OVERVIEW + "?cpr=" + CPR, municipality.citizenToken());

        refused(answer, 400, "CPR_I_ADRESSE");
        assertThat(answer.text()).doesNotContain(CPR);
    }

    @Test
    void noToken() {
        var answer = Http.send(Http.request(system.address(Service.GATEWAY), OVERVIEW, Optional.empty()));

        refused(answer, 401, "MANGLER_LOGIN");
    }

    @Test
    void aTokenThatIsNone() {
        refused(Http.get(system.address(Service.GATEWAY), OVERVIEW, "ikke.et.token"), 401, "MANGLER_LOGIN");
    }

    @Test
    void anEmployeesTokenWhereACitizenBelongs() {
        var answer = Http.get(
                system.address(Service.GATEWAY), OVERVIEW, municipality.employee("34343434", "konfiguration_laes"));

        refused(answer, 403, "FORKERT_TOKENTYPE");
    }

    @Test
    void aSystemWithoutAgreement() {
        var stranger = new Testkommune(system, "34343434", CPR);
        var caseId = UUID.randomUUID();

        refused(stranger.importer(stranger.message(caseId).toString()), 403, "INGEN_SERVICEAFTALE");
        assertNothingStored(caseId);
    }

    private JsonNode configuration() {
        return Http.get(
                        system.address(Service.ADMINISTRATION),
                        "/administration/v1/kommuner/34343434/kle-konfiguration",
                        municipality.employee("34343434", "konfiguration_laes"))
                .expect(200)
                .json();
    }

    private void assertNothingStored(UUID caseId) {
        assertThat(municipality.search(caseId).text()).doesNotContain(caseId.toString());
    }

    private static void withoutSensitivity(JsonNode object) {
        var properties = (ArrayNode) object.at("/Registrering/0/AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber");
        ((ObjectNode) properties.path(0)).remove("Foelsomhed");
    }

    private static void refused(Answer answer, int status, String code) {
        problem(answer, status);
        assertThat(answer.json().path("kode").asText()).isEqualTo(code);
    }

    /** RFC 9457, with a title for people and nothing of the inside. */
    private static void problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("dk.borgerblikket");
    }
}
