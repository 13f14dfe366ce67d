package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.NATIONAL_CVR;
import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Something is hidden at once, with a reason, and shown again when that is over (D-726). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class NoedstopTest {

    /** Those of the authority itself, without what other tests have stopped everywhere. */
    private static final String EGNE = "findAll { it.cvr }";

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"dpo", "konfiguration_godkend"})
    void etKleNummerStoppesOgVisesIgen(String rolle) throws Exception {
        var cvr = kommune();
        var foer = etag();

        var id = saet(cvr, rolle, "{\"kle\":\"32.24.04\",\"begrundelse\":\"Fremmede sager\"}")
                .statusCode(201)
                .body("sat.begrundelse", equalTo("Fremmede sager"))
                .body("sat.hvem", startsWith(cvr + "/"))
                .body("nationalt", equalTo(false))
                .body("ophaevet", nullValue())
                .extract()
                .<String>path("id");
        assertThat(stop(cvr)).containsExactly(new Noedstop(UUID.fromString(id), new KleMoenster("32.24.04"), null));
        var stoppet = etag();
        assertThat(stoppet).isNotEqualTo(foer);

        ophaev(cvr, rolle, id, "{\"begrundelse\":\"Rettet hos leverandøren\"}")
                .statusCode(200)
                .body("ophaevet.begrundelse", equalTo("Rettet hos leverandøren"));
        assertThat(stop(cvr)).isEmpty();
        assertThat(etag()).isNotEqualTo(stoppet);
        assertThat(Database.tal("SELECT count(*) FROM aendringslog WHERE hvad = 'NOEDSTOP' AND noegle = ?", cvr))
                .isEqualTo(2);
    }

    @Test
    void helKommunenEllerEtFagsystemForEtEmneKanStoppes() throws Exception {
        var cvr = kommune();
        var system = fagsystem();

        saet(cvr, "dpo", "{\"begrundelse\":\"Alt\"}").statusCode(201);
        saet(cvr, "dpo", "{\"kle\":\"32\",\"itSystem\":\"%s\",\"begrundelse\":\"Kun dem\"}".formatted(system))
                .statusCode(201);

        assertThat(stop(cvr))
                .extracting(Noedstop::kle, Noedstop::itSystem)
                .containsExactlyInAnyOrder(tuple(null, null), tuple(new KleMoenster("32.*"), system));
    }

    @ParameterizedTest(name = "{0} er det samme som {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"begrundelse":"A"}               | {"kle":"*","begrundelse":"B"}
            {"kle":"32","begrundelse":"A"}    | {"kle":"32.*","begrundelse":"B"}
            {"kle":"","begrundelse":"A"}      | {"kle":null,"itSystem":"","begrundelse":"B"}
            """)
    void detSammeStoppesIkkeToGange(String foerst, String igen) throws Exception {
        var cvr = kommune();

        var id = saet(cvr, "dpo", foerst).statusCode(201).extract().<String>path("id");
        saet(cvr, "dpo", igen).statusCode(200).body("id", equalTo(id)).body("sat.begrundelse", equalTo("A"));

        assertThat(stop(cvr)).hasSize(1);
    }

    @Test
    void etOphaevetStopKanSaettesIgenOgBliverStaaendeSomDetVar() {
        var cvr = kommune();
        var id = saet(cvr, "dpo", "{\"begrundelse\":\"A\"}").extract().<String>path("id");
        ophaev(cvr, "dpo", id, "{\"begrundelse\":\"B\"}").statusCode(200);

        ophaev(cvr, "dpo", id, "{\"begrundelse\":\"C\"}").statusCode(200).body("ophaevet.begrundelse", equalTo("B"));
        saet(cvr, "dpo", "{\"begrundelse\":\"D\"}").statusCode(201);

        liste(cvr, "konfiguration_laes")
                .body(EGNE + ".sat.begrundelse", contains("D", "A"))
                .body(EGNE + ".ophaevet.begrundelse", contains("B"));
    }

    @Test
    void etFagsystemStoppesOveraltAfDenNationaleMyndighedAlene() throws Exception {
        var ene = kommune();
        var anden = kommune();
        var system = fagsystem();
        var besked = "{\"itSystem\":\"%s\",\"begrundelse\":\"Brud hos leverandøren\"}".formatted(system);

        medarbejder(ene, "dpo", "national_admin")
                .body(besked)
                .post(ROD + "/noedstop")
                .then()
                .statusCode(403);
        var id = national()
                .body(besked)
                .post(ROD + "/noedstop")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        try {
            for (var cvr : List.of(ene, anden)) {
                assertThat(stop(cvr)).extracting(Noedstop::itSystem).contains(system);
                liste(cvr, "dpo").body("id", hasItem(id));
                ophaev(cvr, "dpo", id, "{\"begrundelse\":\"Nej\"}").statusCode(404);
            }
        } finally {
            national()
                    .body("{\"begrundelse\":\"Rettet\"}")
                    .post(ROD + "/noedstop/" + id + "/ophaev")
                    .then()
                    .statusCode(200);
        }
        assertThat(stop(ene)).extracting(Noedstop::itSystem).doesNotContain(system);
        national().get(ROD + "/noedstop").then().statusCode(200).body("id", hasItem(id));
    }

    @Test
    void altOveraltKanIkkeStoppesMedEtKald() throws Exception {
        var foer = Database.tal("SELECT count(*) FROM noedstop");

        national()
                .body("{\"begrundelse\":\"Alt\"}")
                .post(ROD + "/noedstop")
                .then()
                .statusCode(400);

        assertThat(Database.tal("SELECT count(*) FROM noedstop")).isEqualTo(foer);
    }

    @Test
    void kommunenOphaeverIkkeHvadDerErStoppetForNationen() {
        var cvr = kommune();
        var id = national()
                .body("{\"kle\":\"32.24.04\",\"begrundelse\":\"Nationalt\"}")
                .post(kommunesti(cvr) + "/noedstop")
                .then()
                .statusCode(201)
                .body("nationalt", equalTo(true))
                .extract()
                .<String>path("id");

        ophaev(cvr, "dpo", id, "{\"begrundelse\":\"Nej\"}")
                .statusCode(403)
                .body("kode", equalTo("NOEDSTOP_ER_NATIONALT"));
        national()
                .body("{\"begrundelse\":\"Ja\"}")
                .post(kommunesti(cvr) + "/noedstop/" + id + "/ophaev")
                .then()
                .statusCode(200);
    }

    @Test
    void etStopHosEnKommuneGaelderIkkeHosEnAndenOgSesIkkeDer() throws Exception {
        var egen = kommune();
        var anden = kommune();
        var id = saet(egen, "dpo", "{\"begrundelse\":\"A\"}").extract().<String>path("id");

        assertThat(stop(anden)).extracting(Noedstop::id).doesNotContain(UUID.fromString(id));
        liste(anden, "dpo").body("id", not(hasItem(id)));
        ophaev(anden, "dpo", id, "{\"begrundelse\":\"B\"}").statusCode(404);
        assertThat(stop(egen)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            400 | {}
            400 | {"begrundelse":"  "}
            400 | {"begrundelse":"Borgeren 610180-0001 ser en andens sag"}
            400 | {"kle":"3","begrundelse":"A"}
            400 | {"itSystem":"x","begrundelse":"A"}
            422 | {"itSystem":"5c8f0f43-6f34-4d8e-9d0b-2a1f7000ffff","begrundelse":"A"}
            """)
    void enForkertBeskedStopperIntet(int status, String besked) throws Exception {
        var cvr = kommune();
        var foer = etag();

        saet(cvr, "dpo", besked).statusCode(status);

        assertThat(stop(cvr)).isEmpty();
        assertThat(etag()).isEqualTo(foer);
    }

    @Test
    void etStopKanHverkenSlettesEllerSkrivesOm() {
        var cvr = kommune();
        var id = saet(cvr, "dpo", "{\"begrundelse\":\"A\"}").extract().<String>path("id");
        ophaev(cvr, "dpo", id, "{\"begrundelse\":\"B\"}").statusCode(200);

        for (var sql : List.of(
                "DELETE FROM noedstop",
                "UPDATE noedstop SET begrundelse = 'x'",
                "UPDATE noedstop SET ophaevet_begrundelse = 'x' WHERE ophaevet_tid IS NOT NULL")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Database.udfoer(sql))
                    .withMessageContaining("append-only");
        }
    }

    @Test
    void listenSigerOgsaaHvemDerOphaevede() {
        var cvr = kommune();
        var id = saet(cvr, "dpo", "{\"begrundelse\":\"A\"}").extract().<String>path("id");
        medarbejder(NATIONAL_CVR, "national_admin")
                .body("{\"begrundelse\":\"B\"}")
                .post(kommunesti(cvr) + "/noedstop/" + id + "/ophaev")
                .then()
                .statusCode(200);

        liste(cvr, "konfiguration_rediger")
                .body(EGNE, hasSize(1))
                .body(EGNE + "[0].ophaevet.hvem", containsString(NATIONAL_CVR + "/"));
    }

    private static ValidatableResponse saet(String cvr, String rolle, String besked) {
        return medarbejder(cvr, rolle)
                .body(besked)
                .post(kommunesti(cvr) + "/noedstop")
                .then();
    }

    private static ValidatableResponse ophaev(String cvr, String rolle, String id, String besked) {
        return medarbejder(cvr, rolle)
                .body(besked)
                .post(kommunesti(cvr) + "/noedstop/" + id + "/ophaev")
                .then();
    }

    private static ValidatableResponse liste(String cvr, String rolle) {
        return medarbejder(cvr, rolle).get(kommunesti(cvr) + "/noedstop").then().statusCode(200);
    }

    private List<Noedstop> stop(String cvr) throws Exception {
        var svar = med(Tokens.tjeneste("gateway")).get(ROD + "/opsaetning").asString();
        return json.readValue(svar, Opsaetning.class)
                .kommune(new Cvr(cvr))
                .orElseThrow()
                .stop();
    }

    private static String etag() {
        return med(Tokens.tjeneste("gateway")).get(ROD + "/opsaetning").header("ETag");
    }
}
