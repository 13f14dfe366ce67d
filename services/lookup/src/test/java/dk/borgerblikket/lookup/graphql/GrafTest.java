package dk.borgerblikket.lookup.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.objekt.Objektart;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GrafTest extends Graftest {

    @Inject
    Graf graf;

    @Inject
    Loadere loadere;

    /** What callers have built on. A change here is a change of the contract, and is reviewed as one. */
    @Test
    void skemaet_er_det_gennemsete() throws IOException {
        try (var fil = GrafTest.class.getResourceAsStream("/graphql/skema.graphql")) {
            assertThat(som(system())
                            .get("/organisation/v1/graphql/schema.graphql")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .isEqualTo(new String(fil.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void skemaet_kan_hentes_af_vaerktoejer() {
        svar(IntrospectionQuery.INTROSPECTION_QUERY).body("data.__schema.queryType.name", equalTo("Query"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{organisation(cvr: \"11111111\") {findesIkke}}|ValidationError",
                "{organisation(cvr: \"1\") {uuid}}|ValidationError",
                "{organisation|InvalidSyntax",
                "mutation {organisation {uuid}}|ValidationError"
            })
    void en_forespoergsel_der_ikke_kan_forstaas_faar_en_fejl_og_ingen_data(String query, String klasse) {
        spoerg(query)
                .body("errors[0].extensions.classification", equalTo(klasse))
                .body("errors[0].extensions.type", equalTo("ERROR"))
                .body("$", not(hasKey("data")));
    }

    @Test
    void en_besked_uden_forespoergsel_er_en_ugyldig_besked() {
        som(system())
                .contentType("application/json")
                .body("{\"query\": \" \"}")
                .post("/organisation/v1/graphql")
                .then()
                .statusCode(400);
        som(system())
                .contentType("application/json")
                .body("ikke json")
                .post("/organisation/v1/graphql")
                .then()
                .statusCode(400);
    }

    @Test
    void transaktionens_id_gentages_og_kan_udelades() {
        var id = UUID.randomUUID().toString();
        assertThat(som(system())
                        .contentType("application/json")
                        .header("x-TransaktionsId", id)
                        .header("x-TransaktionsTid", "2026-12-01T08:00:00Z")
                        .body(Map.of("query", "{__typename}"))
                        .post("/organisation/v1/graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("x-TransaktionsId"))
                .isEqualTo(id);
        svar("{__typename}").body("data.__typename", equalTo("Query"));
    }

    @Test
    void en_forespoergsel_i_for_mange_lag_afvises() {
        spoerg(dyb(22))
                .body("errors[0].extensions.classification", equalTo("ValidationError"))
                .body("data", nullValue());
        spoerg(dyb(15)).body("errors", nullValue());
    }

    private static String dyb(int lag) {
        return enheder(Korsbaek.ROD, "overordnetEnhed {".repeat(lag) + "uuid" + "}".repeat(lag));
    }

    @Test
    void en_forespoergsel_med_for_mange_felter_afvises() {
        var mange = new StringBuilder("{");
        IntStream.range(0, 260).forEach(i -> mange.append("a" + i + ": organisation(cvr: \"11111111\") {uuid} "));
        spoerg(mange + "}").body("errors[0].extensions.classification", equalTo("ValidationError"));
    }

    @Test
    void et_svar_der_vokser_i_hvert_lag_standses() {
        Korsbaek.gem(
                lager,
                KORSBAEK,
                IntStream.range(0, 30)
                        .mapToObj(i -> Korsbaek.besked(
                                Objektart.ORGANISATIONENHED,
                                UUID.randomUUID(),
                                Korsbaek.enhed("Enhed " + i, Korsbaek.ROD)))
                        .toList());
        var opOgNed = "underliggendeEnheder {overordnetEnhed {";
        spoerg(enheder(Korsbaek.ROD, opOgNed.repeat(4) + "uuid" + "}}".repeat(4)))
                .body("errors", hasSize(1))
                .body("errors[0].extensions.classification", equalTo("ValidationError"));
        svar(enheder(Korsbaek.ROD, opOgNed + "uuid" + "}}"));
    }

    @Test
    void hvad_et_svar_koster_i_rundture_foelger_lagene_og_ikke_antallet() {
        var query = """
                {organisationEnhedListe(cvr: "11111111", status: AKTIV) {edges {node {enhedsnavn
                 overordnetEnhed {enhedsnavn} opgaver {kleEmneTitel opgaveRolleTitel} underliggendeEnheder {uuid}
                 medlemskaber {bruger {brugernavn}} adresser {adresseTekst}}}}}
                """;
        var faa = rundture(query, 3);
        Korsbaek.gem(
                lager,
                KORSBAEK,
                IntStream.range(0, 100)
                        .mapToObj(i -> Korsbaek.besked(
                                Objektart.ORGANISATIONENHED,
                                UUID.randomUUID(),
                                Korsbaek.enhed("Enhed " + i, Korsbaek.ROD)))
                        .toList());
        assertThat(rundture(query, 103)).isEqualTo(faa).isLessThan(8);
    }

    private long rundture(String query, int enheder) {
        var forespoergsel = new Forespoergsel(Instant.now(), 100_000);
        var registre = loadere.til(forespoergsel);
        try {
            var resultat = VertxContextSupport.subscribeAndAwait(
                    () -> graf.udfoer(query, null, Map.of(), forespoergsel, registre));
            Map<String, Map<String, List<Object>>> data = resultat.getData();
            assertThat(data.get("organisationEnhedListe").get("edges")).hasSize(enheder);
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
        return registre.getStatistics().getBatchInvokeCount();
    }
}
