package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class EnkeltopslagTest {

    private static final String BORGER = "0123456789";
    private static final String ANDEN_BORGER = "6101901234";

    private final UUID sag = UUID.randomUUID();
    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        omverden.sager(
                BORGER,
                List.of(
                        Testdata.sag(sag, BORGER, Testdata.KORSBAEK, Testdata.AABENT_KLE, "Min sag", "2021-01-01"),
                        Testdata.sag(
                                UUID.randomUUID(),
                                BORGER,
                                Testdata.AARLUND,
                                Testdata.AABENT_KLE,
                                "En anden sag",
                                "2021-01-01")),
                List.of());
        omverden.ydelser(
                BORGER,
                List.of(Testdata.bevilling(bevilling, BORGER, Testdata.KORSBAEK, "Min ydelse", "2021-01-01", sag)),
                List.of(Testdata.effektuering(
                        effektuering, BORGER, Testdata.KORSBAEK, bevilling, "2021-02-01", "100")));
    }

    private static String id(String art) {
        return Gateway.overblik(Tokens.borger(BORGER))
                .extract()
                .path("kommuner.find { it.cvr == '11111111' }.%s[0].id".formatted(art));
    }

    private static ExtractableResponse<Response> hent(String sti, String cpr, String id, String korrelation) {
        return Gateway.med(Tokens.borger(cpr), korrelation).get(sti, id).then().extract();
    }

    private static ExtractableResponse<Response> hent(String sti, String cpr, String id) {
        return hent(sti, cpr, id, Gateway.nyKorrelation());
    }

    @Test
    void caseIsTheSameAsInTheOverview() throws Exception {
        var korrelation = Gateway.nyKorrelation();
        Map<String, Object> iOverblik = Gateway.overblik(Tokens.borger(BORGER))
                .extract()
                .path("kommuner.find { it.cvr == '11111111' }.sager[0]");

        var svar = hent(Gateway.SAG, BORGER, (String) iOverblik.get("id"), korrelation);

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.header("Cache-Control")).isEqualTo("no-store");
        assertThat(svar.<Map<String, Object>>path("")).isEqualTo(iOverblik);
        assertThat(Database.opslag(korrelation)).singleElement().satisfies(r -> {
            assertThat(r).containsEntry("art", "SAG").containsEntry("konfigurationsversioner", versioner());
            assertThat(r.get("vist"))
                    .isEqualTo(
                            "{\"11111111\": {\"sager\": [\"%s\"], \"dokumenter\": [], \"bevillinger\": [], \"effektueringer\": []}}"
                                    .formatted(sag));
        });
        assertThat(Database.kald(korrelation)).isEmpty();
    }

    private static String versioner() {
        return "{\"11111111\": 3, \"22222222\": 7}";
    }

    @Test
    void benefitIsTheSameAsInTheOverview() throws Exception {
        var korrelation = Gateway.nyKorrelation();
        Map<String, Object> iOverblik = Gateway.overblik(Tokens.borger(BORGER))
                .extract()
                .path("kommuner.find { it.cvr == '11111111' }.ydelser[0]");

        var svar = hent(Gateway.YDELSE, BORGER, (String) iOverblik.get("id"), korrelation);

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.<Map<String, Object>>path("")).isEqualTo(iOverblik);
        assertThat(Database.opslag(korrelation)).singleElement().satisfies(r -> {
            assertThat(r).containsEntry("art", "YDELSE");
            assertThat(r.get("vist")).contains(bevilling.toString(), effektuering.toString());
        });
        assertThat(Database.kald(korrelation)).isEmpty();
    }

    @Test
    void idsAreOpaqueStableAndTheCitizensOwn() {
        omverden.sager(
                ANDEN_BORGER,
                List.of(Testdata.sag(
                        sag, ANDEN_BORGER, Testdata.KORSBAEK, Testdata.AABENT_KLE, "Fælles sag", "2021-01-01")),
                List.of());

        String andens = Gateway.overblik(Tokens.borger(ANDEN_BORGER)).extract().path("kommuner[0].sager[0].id");

        assertThat(id("sager")).matches("[a-p]{32}").isEqualTo(id("sager")).isNotEqualTo(andens);
    }

    @Test
    void anotherCitizensCaseAnswersAsOneThatDoesNotExist() throws Exception {
        var korrelation = Gateway.nyKorrelation();

        var andens = hent(Gateway.SAG, ANDEN_BORGER, id("sager"), korrelation);
        var ukendt = hent(Gateway.SAG, ANDEN_BORGER, "a".repeat(32));

        assertThat(andens.statusCode()).isEqualTo(404);
        assertThat(udenKorrelation(andens)).isEqualTo(udenKorrelation(ukendt));
        assertThat(Database.opslag(korrelation))
                .singleElement()
                .satisfies(r -> assertThat(r).containsEntry("vist", "{}"));
    }

    @Test
    void anotherCitizensBenefitAnswersAsOneThatDoesNotExist() {
        var andens = hent(Gateway.YDELSE, ANDEN_BORGER, id("ydelser"));
        var ukendt = hent(Gateway.YDELSE, ANDEN_BORGER, "a".repeat(32));

        assertThat(andens.statusCode()).isEqualTo(404);
        assertThat(udenKorrelation(andens)).isEqualTo(udenKorrelation(ukendt));
    }

    @Test
    void caseThatHasBeenHiddenAnswersAsOneThatDoesNotExist() {
        var foer = id("sager");
        omverden.sager(
                BORGER,
                List.of(Testdata.sag(sag, BORGER, Testdata.KORSBAEK, Testdata.LUKKET_KLE, "Min sag", "2021-01-01")),
                List.of());

        var skjult = hent(Gateway.SAG, BORGER, foer);

        assertThat(skjult.statusCode()).isEqualTo(404);
        assertThat(udenKorrelation(skjult)).isEqualTo(udenKorrelation(hent(Gateway.SAG, BORGER, "a".repeat(32))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "' OR 1=1 --", "ba537e12-8b0c-44b1-9de7-f75803a4e091"})
    void anIdOfAnyOtherFormIsUnknown(String id) {
        assertThat(hent(Gateway.SAG, BORGER, id).statusCode()).isEqualTo(404);
        assertThat(hent(Gateway.YDELSE, BORGER, id).statusCode()).isEqualTo(404);
    }

    @Test
    void caseIdIsNoBenefitId() {
        assertThat(hent(Gateway.YDELSE, BORGER, id("sager")).statusCode()).isEqualTo(404);
        assertThat(hent(Gateway.SAG, BORGER, id("ydelser")).statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheIndexIsDownItCannotBeToldWhetherTheCaseExists() {
        var id = id("sager");
        omverden.sagsindeks.ned();

        Gateway.med(Tokens.borger(BORGER), Gateway.nyKorrelation())
                .get(Gateway.SAG, id)
                .then()
                .statusCode(503)
                .body("kode", equalTo("KILDE_UTILGAENGELIG"));
    }

    @Test
    void whenTheOtherIndexIsDownTheCaseIsShownAllTheSame() {
        var id = id("sager");
        omverden.ydelsesindeks.ned();

        assertThat(hent(Gateway.SAG, BORGER, id).statusCode()).isEqualTo(200);
    }

    private static Map<String, Object> udenKorrelation(ExtractableResponse<Response> svar) {
        Map<String, Object> krop = new HashMap<>(svar.<Map<String, Object>>path(""));
        assertThat(krop.remove("korrelation")).isNotNull();
        krop.remove("instance");
        return krop;
    }
}
