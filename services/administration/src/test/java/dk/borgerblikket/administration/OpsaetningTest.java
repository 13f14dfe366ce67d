package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kaldere.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the other services read, as they read it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class OpsaetningTest {

    private static final String STI = ROD + "/opsaetning";
    private static final Instant NU = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    ObjectMapper json;

    @Test
    void enTilsluttetKommuneMedKonfigurationOgAftaleErMedIDetHele() throws Exception {
        var cvr = kommune("TILSLUTTET");
        var system = fagsystem();
        konfigurer(cvr, "32.*");
        konfigurer(cvr, "27.35.*");
        aftale(cvr, system, "Oprettet");

        assertThat(kommunen(cvr).konfigurationsversion()).isEqualTo(2);
        assertThat(kommunen(cvr).linjer())
                .singleElement()
                .satisfies(l -> assertThat(l.kle()).isEqualTo(new KleMoenster("27.35.*")));
        assertThat(kommunen(cvr).tilsluttet()).isTrue();
        assertThat(laes().harAftale(system, new Cvr(cvr), NU)).isFalse();

        aftale(cvr, system, "Godkendt");
        assertThat(laes().harAftale(system, new Cvr(cvr), NU)).isTrue();
        assertThat(laes().aftale(system, new Cvr(cvr), NU).orElseThrow().laeseadgang())
                .containsExactly(Dataafgraensning.laes("32.*:2").orElseThrow());
        assertThat(laes().aftale(system, new Cvr(cvr), NU).orElseThrow().rettigheder())
                .containsExactly(Datarettighed.SE_NAVN);

        aftale(cvr, system, "Ophoert");
        assertThat(laes().harAftale(system, new Cvr(cvr), NU)).isFalse();
        assertThat(laes().nationalt().byggesager()).containsExactly(new KleMoenster("02.34.*"));
    }

    @Test
    void enKommuneDerIkkeErTilsluttetErDetHellerIkkeHer() throws Exception {
        for (var tilslutning : new String[] {"IKKE_TILMELDT", "FORVENTET", "TILMELDT"}) {
            var kommune = kommunen(kommune(tilslutning));

            assertThat(kommune.tilsluttet()).isFalse();
            assertThat(kommune.konfigurationsversion()).isZero();
            assertThat(kommune.linjer()).isEmpty();
        }
    }

    @Test
    void fagsystemerneStaarMedNavn() throws Exception {
        var system = fagsystem();

        assertThat(laes().systemnavne()).containsEntry(system, "Fagsystemet");
    }

    @Test
    void uaendretOpsaetningGiver304UdenIndhold() {
        var etag = hent(Map.of()).header("ETag");
        assertThat(etag).matches("\"[^\"]+\"");

        for (var kendt : new String[] {etag, "\"noget-andet\", " + etag}) {
            hent(Map.of("If-None-Match", kendt))
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(etag))
                    .body(emptyString());
        }
        hent(Map.of("If-None-Match", "\"noget-andet\"")).then().statusCode(200);
    }

    @Test
    void hverAendringGiverEtNytEtag() {
        var cvr = kommune();
        var system = fagsystem();
        var forrige = hent(Map.of()).header("ETag");

        fagsystem();
        forrige = kraevNyt(forrige);
        konfigurer(cvr, "32.*");
        forrige = kraevNyt(forrige);
        aftale(cvr, system, "Oprettet");
        forrige = kraevNyt(forrige);
        aftale(cvr, system, "Godkendt");
        forrige = kraevNyt(forrige);
        national()
                .body("{\"navn\":\"Nyt navn\",\"tilslutning\":\"TILSLUTTET\"}")
                .put(kommunesti(cvr))
                .then()
                .statusCode(200);
        forrige = kraevNyt(forrige);
        regler(true);
        forrige = kraevNyt(forrige);
        regler(false);
        kraevNyt(forrige);
    }

    @Test
    void etAfvistForsoegAendrerIkkeEtag() {
        var cvr = kommune();
        var etag = hent(Map.of()).header("ETag");

        national()
                .body("{\"linjer\":[{\"kle\":\"x\"}]}")
                .put(kommunesti(cvr) + "/kle-konfiguration")
                .then()
                .statusCode(422);

        hent(Map.of("If-None-Match", etag)).then().statusCode(304);
    }

    private static String kraevNyt(String forrige) {
        var svar = hent(Map.of("If-None-Match", forrige));
        svar.then().statusCode(200);
        assertThat(svar.header("ETag")).isNotEqualTo(forrige);
        return svar.header("ETag");
    }

    private Kommuneopsaetning kommunen(String cvr) throws Exception {
        return laes().kommune(new Cvr(cvr)).orElseThrow();
    }

    private Opsaetning laes() throws Exception {
        return json.readValue(hent(Map.of()).asString(), Opsaetning.class);
    }

    private static Response hent(Map<String, String> headere) {
        return tjeneste().headers(headere).get(STI);
    }

    private static RequestSpecification tjeneste() {
        return med(Tokens.tjeneste("gateway"));
    }

    private static void konfigurer(String cvr, String kle) {
        national()
                .body("{\"linjer\":[{\"kle\":\"%s\",\"vis\":true}]}".formatted(kle))
                .put(kommunesti(cvr) + "/kle-konfiguration")
                .then()
                .statusCode(200);
    }

    private static void aftale(String cvr, UUID system, String status) {
        national()
                .body("""
                        {"status":"%s","gyldigFra":"2020-01-01T00:00:00Z",
                         "laeseadgang":[{"kle":"32.*","maks":"FORTROLIGE_PERSONOPLYSNINGER"}],
                         "rettigheder":["SE_NAVN"]}""".formatted(status))
                .put(kommunesti(cvr) + "/serviceaftaler/" + system)
                .then()
                .statusCode(200);
    }

    private static void regler(boolean udenUdbetaling) {
        national()
                .body("{\"aldrigAaben\":[],\"byggesager\":[\"02.34.*\"],\"bevillingUdenUdbetaling\":%s}"
                        .formatted(udenUdbetaling))
                .put(ROD + "/nationale-regler")
                .then()
                .statusCode(200);
    }
}
