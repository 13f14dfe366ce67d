package dk.borgerblikket.reporting.efterregning;

import static dk.borgerblikket.reporting.Leverance.medFejl;
import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.medYdelser;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class EfterregningTest {

    private static final String STI = "/rapportering/v1/efterregninger";

    @Inject
    Pool pool;

    @Inject
    MeterRegistry maalinger;

    @Test
    void ensTalStemmer() {
        var cvr = nyKommune();
        Leverance.med("2020-01-02T10:00:00Z", medSager(cvr))
                .og("2020-01-02T10:00:00Z", medYdelser(cvr))
                .og("2020-01-02T10:00:00Z", udenData(cvr))
                .og("2020-01-02T10:00:00Z", medFejl(null))
                .send();

        efterregn("2020-01", 0, sted(cvr, 2, 1, 0, 1, 2, 1, 2), sted(null, 0, 0, 1, 0, 0, 0, 0));

        assertThat(fund("2020-01")).containsEntry("udfald", "STEMMER").containsEntry("afvigelser", List.of());
        assertThat(maaling()).isZero();
    }

    @Test
    void etKaldSomGatewayenSvaredePaaOgRapportenIkkeHarErEtFund() {
        var cvr = nyKommune();
        Leverance.med("2020-02-02T10:00:00Z", medSager(cvr)).send();

        efterregn("2020-02", 0, sted(cvr, 2, 0, 0, 2, 0, 0, 2));

        var fund = fund("2020-02");
        assertThat(fund).containsEntry("udfald", "AFVIGER");
        var afvigelse = afvigelse(fund);
        assertThat(afvigelse).containsEntry("sted", cvr);
        assertThat(afvigelse.get("rapporten")).asInstanceOf(MAP).containsEntry("medData", 1);
        assertThat(afvigelse.get("opslagene")).asInstanceOf(MAP).containsEntry("medData", 2);
        assertThat(maaling()).isEqualTo(1);

        Leverance.med("2020-02-02T11:00:00Z", medSager(cvr)).send();
        efterregn("2020-02", 0, sted(cvr, 2, 0, 0, 2, 0, 0, 2));

        assertThat(fund("2020-02")).containsEntry("udfald", "STEMMER");
        assertThat(maaling()).isZero();
    }

    @Test
    void etKaldSomRapportenHarOgGatewayenIkkeKenderErEtFund() {
        var cvr = nyKommune();
        Leverance.med("2020-03-02T10:00:00Z", udenData(cvr)).send();

        efterregn("2020-03", 0);

        assertThat(fund("2020-03")).containsEntry("udfald", "AFVIGER");
    }

    @Test
    void enTaellerDerErAendretErEtFundSelvOmKaldeneStemmer() throws Throwable {
        var cvr = nyKommune();
        Leverance.med("2020-04-02T10:00:00Z", udenData(cvr)).send();
        efterregn("2020-04", 0, sted(cvr, 0, 1, 0, 0, 1, 0, 1));
        assertThat(fund("2020-04")).containsEntry("udfald", "STEMMER");

        VertxContextSupport.subscribeAndAwait(
                () -> pool.query("UPDATE maanedskald SET uden_data = 7 WHERE kommune = '" + cvr + "'")
                        .execute());
        efterregn("2020-04", 0, sted(cvr, 0, 1, 0, 0, 1, 0, 1));

        assertThat(fund("2020-04")).containsEntry("udfald", "AFVIGER");
        assertThat(afvigelse(fund("2020-04")).get("rapporten"))
                .asInstanceOf(MAP)
                .containsEntry("udenData", 7);
    }

    @Test
    void saaLaengeKaldErUndervejsKanIntetSiges() {
        var cvr = nyKommune();

        efterregn("2020-05", 1, sted(cvr, 1, 0, 0, 1, 0, 0, 1));

        assertThat(fund("2020-05")).containsEntry("udfald", "VENTER").containsEntry("afvigelser", List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2026-12", "2026-13", "nu"})
    void enMaanedDerIkkeErSlutEllerIkkeErEnMaanedAfvises(String maaned) {
        send(maaned, 0).statusCode(400).body("kode", equalTo("UGYLDIG_PERIODE"));
    }

    @Test
    void kunDenNationaleAdministratorSerResultaterne() {
        given().auth()
                .oauth2(Tokens.medarbejder(nyKommune(), "rapport_laes"))
                .get(STI)
                .then()
                .statusCode(403);
    }

    private double maaling() {
        return maalinger.get(Efterregning.MAALING).gauge().value();
    }

    private static Map<String, Object> sted(@Nullable String cvr, int... tal) {
        var sted = new LinkedHashMap<String, Object>();
        sted.put("cvr", cvr);
        var navne = List.of("medData", "udenData", "tekniskFejl", "sagerMed", "sagerUden", "ydelserMed", "ydelserUden");
        for (var i = 0; i < navne.size(); i++) {
            sted.put(navne.get(i), tal[i]);
        }
        return sted;
    }

    @SafeVarargs
    private static void efterregn(String maaned, int ventende, Map<String, Object>... steder) {
        send(maaned, ventende, steder).statusCode(204);
    }

    @SafeVarargs
    private static ValidatableResponse send(String maaned, int ventende, Map<String, Object>... steder) {
        return given().auth()
                .oauth2(Tokens.tjeneste("gateway"))
                .contentType(ContentType.JSON)
                .body(Map.of("ventende", ventende, "kommuner", List.of(steder)))
                .put(STI + "/" + maaned)
                .then();
    }

    private static Map<String, Object> fund(String maaned) {
        return given().auth()
                .oauth2(Tokens.medarbejder(Rapport.NATIONAL, "national_admin"))
                .get(STI)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("find { it.maaned == '%s' }".formatted(maaned));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> afvigelse(Map<String, Object> fund) {
        return ((List<Map<String, Object>>) fund.get("afvigelser")).getFirst();
    }
}
