package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kladdekald.fireOejne;
import static dk.borgerblikket.administration.Kladdekald.godkender;
import static dk.borgerblikket.administration.Kladdekald.linje;
import static dk.borgerblikket.administration.Kladdekald.redaktoer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Which version is in force when: planned, taken back, rolled back to, and as it was at an earlier moment. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KonfigurationsversionTest {

    @Inject
    KleKonfigurationer konfigurationer;

    @Test
    void enPlanlagtVersionTraederIKraftAfSigSelvOgDeAndreTjenesterFaarDetAtVide() {
        var anna = redaktoer("anna", kommune());
        aktiver(anna, null, linje("32.24.*"));
        var tid = Instant.now().plusMillis(1_500).truncatedTo(ChronoUnit.MILLIS);
        aktiver(anna, tid.toString(), linje("27.35.*"));

        var foer = opsaetning("\"ingen\"");
        anna.versioner().body("status", contains("PLANLAGT", "I_KRAFT"));
        anna.aktiv().header("ETag", equalTo("\"1\""));
        assertThat(version(foer, anna.cvr())).isEqualTo(1);
        if (Instant.now().isBefore(tid)) {
            opsaetning(foer.header("ETag")).then().statusCode(304);
        }

        vent(tid);
        var efter = opsaetning(foer.header("ETag"));
        assertThat(efter.statusCode()).isEqualTo(200);
        assertThat(version(efter, anna.cvr())).isEqualTo(2);
        anna.versioner().body("status", contains("I_KRAFT", "TIDLIGERE"));
        anna.aktiv().header("ETag", equalTo("\"2\"")).body("linjer.kle", contains("27.35.*"));
    }

    @Test
    void enPlanlagtVersionKanTagesTilbageMenIkkeEnDerErIKraft() {
        var anna = redaktoer("anna", kommune());
        aktiver(anna, null, linje("32.24.*"));
        aktiver(anna, "2099-01-01", linje("27.35.*"));
        anna.versioner().body("gyldigFra[0]", equalTo("2098-12-31T23:00:00Z"));

        anna.ved(1, "annullering").statusCode(409).body("kode", equalTo("VERSION_I_KRAFT"));
        anna.ved(3, "annullering").statusCode(404);
        var etag = opsaetning("\"ingen\"").header("ETag");
        anna.ved(2, "annullering").statusCode(204);
        assertThat(opsaetning(etag).statusCode()).isEqualTo(200);
        anna.ved(2, "annullering").statusCode(409).body("kode", equalTo("VERSION_ANNULLERET"));
        anna.versioner()
                .body("status", contains("ANNULLERET", "I_KRAFT"))
                .body("annulleretAf[0]", equalTo(anna.cvr() + "/anna"));

        aktiver(anna, null, linje("32.*"));
        anna.aktiv().header("ETag", equalTo("\"3\""));
    }

    @Test
    void tilbagerulningErEnNyVersionMedDenGamlesLinjer() {
        var anna = redaktoer("anna", kommune());
        aktiver(anna, null, linje("32.24.*"));
        aktiver(anna, null, linje("27.35.*"));
        aktiver(anna, "2099-01-01", linje("32.*"));

        anna.ved(3, "tilbagerulning").statusCode(409).body("kode", equalTo("VERSION_IKKE_I_KRAFT"));
        anna.ved(9, "tilbagerulning").statusCode(404);
        anna.ved(1, "tilbagerulning")
                .statusCode(200)
                .body("version", equalTo(4))
                .body("aarsag", equalTo("TILBAGERULNING"))
                .body("kilde", equalTo("1"));
        anna.aktiv().header("ETag", equalTo("\"4\"")).body("linjer.kle", contains("32.24.*"));
        anna.versioner().body("status", contains("I_KRAFT", "PLANLAGT", "TIDLIGERE", "TIDLIGERE"));
    }

    @Test
    void medFireOejneRullerEnGodkenderTilbageOgTagerTilbage() {
        var cvr = kommune();
        var anna = redaktoer("anna", cvr);
        aktiver(anna, null, linje("32.24.*"));
        aktiver(anna, "2099-01-01", linje("27.35.*"));
        fireOejne(cvr, true);

        anna.ved(1, "tilbagerulning").statusCode(403);
        anna.ved(2, "annullering").statusCode(403);
        godkender("clara", cvr).ved(2, "annullering").statusCode(204);
        godkender("clara", cvr).ved(1, "tilbagerulning").statusCode(200);
        new Kladdekald("laes", cvr, "konfiguration_laes")
                .ved(1, "tilbagerulning")
                .statusCode(403);
        godkender("clara", kommune())
                .som()
                .post(anna.sti() + "/versioner/1/tilbagerulning")
                .then()
                .statusCode(404);
    }

    @Test
    void enDatoIFortidenAfvises() {
        var anna = redaktoer("anna", kommune());
        var etag = anna.begynd();

        for (var fra : new String[] {"2020-01-01", "2020-01-01T00:00:00Z", "i morgen", "2020-02-30"}) {
            anna.gemIndhold(etag, "{\"linjer\":[],\"gyldigFra\":\"" + fra + "\"}")
                    .statusCode(422)
                    .body("fejl.sti", contains("gyldigFra"));
        }
    }

    @Test
    void konfigurationenPaaEtTidspunktErDenDerVarIKraft() throws Throwable {
        var anna = redaktoer("anna", kommune());
        var foer = Instant.now();
        aktiver(anna, null, linje("32.24.*"));
        var midt = Instant.now();
        aktiver(anna, "2099-01-01", linje("27.35.*"));
        aktiver(anna, null, linje("32.*"));

        kraev(paa(anna, foer), 0);
        kraev(paa(anna, midt), 1, "32.24.*");
        kraev(paa(anna, Instant.now()), 3, "32.*");
        kraev(paa(anna, Instant.parse("2099-01-01T00:00:00Z")), 2, "27.35.*");
    }

    @Test
    void databasenSelvNaegterAtAnnullereDetDerErIKraft() {
        var anna = redaktoer("anna", kommune());
        aktiver(anna, null, linje("32.24.*"));

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.udfoer(
                        "INSERT INTO kle_annullering VALUES ('%s', 1, 'en anden', now())".formatted(anna.cvr())))
                .withMessageContaining("not yet in force");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.udfoer("""
                        INSERT INTO kle_konfiguration (cvr, version, konfiguration, oprettet_af, oprettet_tid, gyldig_fra, aarsag)
                        VALUES ('%s', 2, '{"linjer": []}', 'en anden', now(), now() - interval '1 day', 'NY')""".formatted(anna.cvr())))
                .withMessageContaining("ck_kle_konfiguration_gyldig_fra");
    }

    private KleKonfiguration paa(Kladdekald hvem, Instant tid) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> konfigurationer.konfigurationPaa(new Cvr(hvem.cvr()), tid));
    }

    private static void kraev(KleKonfiguration konfiguration, int version, String... kle) {
        assertThat(konfiguration.version()).isEqualTo(version);
        assertThat(konfiguration.linjer()).extracting(l -> l.kle().moenster()).containsExactly(kle);
    }

    private static void aktiver(Kladdekald hvem, String gyldigFra, String linjer) {
        var fra = gyldigFra == null ? "" : ",\"gyldigFra\":\"" + gyldigFra + "\"";
        var gemt = hvem.gemIndhold(hvem.begynd(), "{\"linjer\":[" + linjer + "]" + fra + "}")
                .statusCode(200);
        hvem.trin("aktivering", Kladdekald.etag(gemt)).statusCode(200);
    }

    private static Response opsaetning(String kendt) {
        return med(Tokens.tjeneste("gateway")).header("If-None-Match", kendt).get(ROD + "/opsaetning");
    }

    private static int version(Response opsaetning, String cvr) {
        return opsaetning.jsonPath().getInt("kommuner.find { it.cvr == '%s' }.konfigurationsversion".formatted(cvr));
    }

    /** Until the moment has come; it is a moment that the test itself has planned. */
    private static void vent(Instant tid) {
        for (var rest = Duration.between(Instant.now(), tid);
                rest.compareTo(Duration.ZERO) >= 0;
                rest = Duration.between(Instant.now(), tid)) {
            LockSupport.parkNanos(rest.plusMillis(1).toNanos());
        }
    }
}
