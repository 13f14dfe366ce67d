package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the other services would have read at an earlier moment. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class TidligereOpsaetningTest {

    private static final String STI = ROD + "/opsaetning/tidligere";

    @Inject
    ObjectMapper json;

    @Test
    void hvertLedErSomDetVarPaaTidspunktet() throws Exception {
        var foerAlt = Instant.now();
        var cvr = kommune("TILMELDT");
        var system = fagsystem();
        var tilmeldt = Instant.now();
        tilslut(cvr, "Gammelt navn");
        aftale(cvr, system, "Oprettet");
        konfigurer(cvr, "32.*");
        var oprettet = Instant.now();
        aftale(cvr, system, "Godkendt");
        konfigurer(cvr, "27.35.*");
        var stop = stop(cvr);
        var stoppet = Instant.now();
        ophaev(cvr, stop);
        aftale(cvr, system, "Ophoert");
        tilslut(cvr, "Nyt navn");
        var nu = Instant.now();

        assertThat(kommunen(cvr, foerAlt)).isEmpty();
        assertThat(kommunen(cvr, tilmeldt)).hasValueSatisfying(k -> {
            assertThat(k.tilsluttet()).isFalse();
            assertThat(k.konfigurationsversion()).isZero();
            assertThat(k.aftaler()).isEmpty();
        });
        assertThat(kommunen(cvr, oprettet)).hasValueSatisfying(k -> {
            assertThat(k.tilsluttet()).isTrue();
            assertThat(k.navn()).isEqualTo("Gammelt navn");
            assertThat(k.konfigurationsversion()).isEqualTo(1);
            assertThat(k.linjer()).extracting(KleLinje::kle).containsExactly(new KleMoenster("32.*"));
            assertThat(k.stop()).isEmpty();
        });
        assertThat(harAftale(cvr, system, oprettet)).isFalse();
        assertThat(harAftale(cvr, system, stoppet)).isTrue();
        assertThat(harAftale(cvr, system, nu)).isFalse();
        assertThat(kommunen(cvr, stoppet)).hasValueSatisfying(k -> {
            assertThat(k.konfigurationsversion()).isEqualTo(2);
            assertThat(k.stop()).hasSize(1);
        });
        assertThat(kommunen(cvr, nu)).hasValueSatisfying(k -> {
            assertThat(k.navn()).isEqualTo("Nyt navn");
            assertThat(k.stop()).isEmpty();
        });
    }

    @Test
    void nuErDetSammeSomOpsaetningen() throws Exception {
        var cvr = kommune();
        konfigurer(cvr, "32.*");
        aftale(cvr, fagsystem(), "Oprettet");

        var iKraft = json.readValue(
                med(Tokens.tjeneste("gateway")).get(ROD + "/opsaetning").asString(), Opsaetning.class);

        // But for the names of source systems, which decide nothing about what is shown.
        var somNu = paa(Instant.now()).opsaetning();
        assertThat(somNu.kommuner()).isEqualTo(iKraft.kommuner());
        assertThat(somNu.nationalt()).isEqualTo(iKraft.nationalt());
    }

    @Test
    void deNationaleReglerErSomDeVar() throws Exception {
        regler(true);
        var med = Instant.now();
        regler(false);
        var uden = Instant.now();

        assertThat(paa(med).opsaetning().nationalt().bevillingUdenUdbetaling()).isTrue();
        assertThat(paa(uden).opsaetning().nationalt().bevillingUdenUdbetaling()).isFalse();
        assertThat(paa(Instant.parse("2020-01-01T00:00:00Z"))
                        .opsaetning()
                        .nationalt()
                        .byggesager())
                .containsExactly(new KleMoenster("02.34.*"));
    }

    @Test
    void hvadDerIkkeErBevaretSiges() throws Exception {
        var cvr = nytCvr();
        Database.udfoer(
                "INSERT INTO kommune (cvr, navn, tilslutning, tilsluttet_dato) VALUES ('%s', 'Glemte Kommune', 'TILSLUTTET', '2020-01-01')"
                        .formatted(cvr));
        try {
            assertThat(paa(Instant.parse("2021-01-01T00:00:00Z")).forbehold())
                    .anySatisfy(f -> assertThat(f).contains("Glemte Kommune"));
            assertThat(kommunen(cvr, Instant.parse("2021-01-01T00:00:00Z"))).isPresent();
        } finally {
            Database.udfoer("DELETE FROM kommune WHERE cvr = '%s'".formatted(cvr));
        }
    }

    @Test
    void etTidspunktDerIkkeErDetEllerIkkeHarVaeretAfvises() {
        for (var tid : new String[] {"", "i går", "2026-01-01", "2999-01-01T00:00:00Z"}) {
            med(Tokens.tjeneste("gateway"))
                    .queryParam("tid", tid)
                    .get(STI)
                    .then()
                    .statusCode(400);
        }
        med(Tokens.tjeneste("gateway")).get(STI).then().statusCode(400);
        national().queryParam("tid", "2026-01-01T00:00:00Z").get(STI).then().statusCode(403);
    }

    private Optional<Kommuneopsaetning> kommunen(String cvr, Instant tid) throws Exception {
        return paa(tid).opsaetning().kommune(new Cvr(cvr));
    }

    private boolean harAftale(String cvr, UUID system, Instant tid) throws Exception {
        return paa(tid).opsaetning().harAftale(system, new Cvr(cvr), tid);
    }

    private TidligereOpsaetning paa(Instant tid) throws Exception {
        return json.readValue(
                med(Tokens.tjeneste("gateway"))
                        .queryParam("tid", tid.toString())
                        .get(STI)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                TidligereOpsaetning.class);
    }

    private static void tilslut(String cvr, String navn) {
        national()
                .body("{\"navn\":\"%s\",\"tilslutning\":\"TILSLUTTET\"}".formatted(navn))
                .put(kommunesti(cvr))
                .then()
                .statusCode(200);
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
                .body("{\"status\":\"%s\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}".formatted(status))
                .put(kommunesti(cvr) + "/serviceaftaler/" + system)
                .then()
                .statusCode(200);
    }

    private static String stop(String cvr) {
        return national()
                .body("{\"kle\":\"32.*\",\"begrundelse\":\"Der vises for meget\"}")
                .post(kommunesti(cvr) + "/noedstop")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void ophaev(String cvr, String id) {
        national()
                .body("{\"begrundelse\":\"Det er rettet\"}")
                .post(kommunesti(cvr) + "/noedstop/" + id + "/ophaev")
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
