package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a citizen turns to about data protection (D-721). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class DatabeskyttelseTest {

    private static final String HELE = """
            {"funktion":"Databeskyttelsesrådgiveren","email":"dpo@korsbaek.example","telefon":"+45 70 20 00 00",
             "sikkerPost":"https://post.korsbaek.example/dpo","adresse":"Torvet 1, 9999 Korsbæk",
             "privatlivspolitik":"https://korsbaek.example/privatliv"}""";

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"dpo", "konfiguration_rediger"})
    void hvadMyndighedenOplyserGaelderStraksOgLaesesAfDeAndreTjenester(String rolle) throws Exception {
        var cvr = kommune();
        assertThat(iKraft(cvr)).isEmpty();
        medarbejder(cvr).get(sti(cvr)).then().statusCode(404);

        gem(cvr, rolle, HELE)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("gyldigFra", equalTo(Dato.dag(Instant.now()).toString()))
                .body("gyldigTil", nullValue());

        assertThat(iKraft(cvr))
                .contains(new Databeskyttelse(
                        "Databeskyttelsesrådgiveren",
                        "dpo@korsbaek.example",
                        "+45 70 20 00 00",
                        "https://post.korsbaek.example/dpo",
                        "Torvet 1, 9999 Korsbæk",
                        "https://korsbaek.example/privatliv"));
        medarbejder(cvr).get(sti(cvr)).then().statusCode(200).body("email", equalTo("dpo@korsbaek.example"));
        assertThat(Database.tal("SELECT count(*) FROM aendringslog WHERE hvad = 'DATABESKYTTELSE' AND noegle = ?", cvr))
                .isEqualTo(1);
    }

    @Test
    void detSammeIgenEfterladerIngenSpor() throws Exception {
        var cvr = kommune();
        gem(cvr, "dpo", HELE).statusCode(200);
        var aendringer = Database.aendringer(cvr);

        gem(cvr, "dpo", HELE).statusCode(200).body("version", equalTo(1));

        assertThat(Database.aendringer(cvr)).isEqualTo(aendringer);
    }

    @Test
    void enVersionMedFremtidigFoersteDagVenterOgEnMedSidsteDagVigerForDenFoer() throws Exception {
        var cvr = kommune();
        var idag = Dato.dag(Instant.now());
        gem(cvr, "dpo", blok("fast", idag.minusDays(30).toString(), null)).statusCode(200);
        gem(
                        cvr,
                        "dpo",
                        blok(
                                "vikar",
                                idag.minusDays(9).toString(),
                                idag.minusDays(1).toString()))
                .statusCode(200);
        assertThat(iKraft(cvr).orElseThrow().funktion()).isEqualTo("fast");

        gem(cvr, "dpo", blok("idag", idag.toString(), idag.toString())).statusCode(200);
        assertThat(iKraft(cvr).orElseThrow().funktion()).isEqualTo("idag");

        gem(cvr, "dpo", blok("senere", idag.plusDays(1).toString(), null)).statusCode(200);
        assertThat(iKraft(cvr).orElseThrow().funktion()).isEqualTo("idag");
        medarbejder(cvr).get(sti(cvr)).then().body("funktion", equalTo("idag"));
        medarbejder(cvr)
                .get(sti(cvr) + "/versioner")
                .then()
                .statusCode(200)
                .body("funktion", contains("senere", "idag", "vikar", "fast"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            funktion          | {"email":"dpo@a.example"}
            funktion          | {"funktion":"Spørg 610180-0001","email":"dpo@a.example"}
            email             | {"funktion":"DPO"}
            email             | {"funktion":"DPO","email":"dpo"}
            email             | {"funktion":"DPO","email":"a@b.dk\\nBcc: c@d.dk"}
            telefon           | {"funktion":"DPO","telefon":"ring bare"}
            telefon           | {"funktion":"DPO","telefon":"6101800001"}
            sikkerPost        | {"funktion":"DPO","sikkerPost":"http://post.example/"}
            sikkerPost        | {"funktion":"DPO","sikkerPost":"javascript:alert(1)"}
            privatlivspolitik | {"funktion":"DPO","email":"dpo@a.example","privatlivspolitik":"https://a:b@c.example/"}
            privatlivspolitik | {"funktion":"DPO","email":"dpo@a.example","privatlivspolitik":"https://a b"}
            gyldigFra         | {"funktion":"DPO","email":"dpo@a.example","gyldigFra":"i morgen"}
            gyldigTil         | {"funktion":"DPO","email":"dpo@a.example","gyldigFra":"2026-02-01","gyldigTil":"2026-01-31"}
            """)
    void enForkertBlokAfvisesMedFeltetOgAendrerIntet(String felt, String besked) throws Exception {
        var cvr = kommune();

        gem(cvr, "dpo", besked).statusCode(400).body("fejl.sti", hasItem(felt));

        assertThat(iKraft(cvr)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE databeskyttelse SET funktion = 'x'", "DELETE FROM databeskyttelse"})
    void ingenKanAendreHvadDerHarVaeretOplyst(String sql) {
        gem(kommune(), "dpo", HELE).statusCode(200);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.udfoer(sql))
                .withMessageContaining("append-only");
    }

    private static String blok(String funktion, String fra, String til) {
        var sidste = til == null ? "" : ",\"gyldigTil\":\"" + til + "\"";
        return "{\"funktion\":\"%s\",\"email\":\"dpo@a.example\",\"gyldigFra\":\"%s\"%s}"
                .formatted(funktion, fra, sidste);
    }

    private static ValidatableResponse gem(String cvr, String rolle, String besked) {
        return medarbejder(cvr, rolle).body(besked).put(sti(cvr)).then();
    }

    private Optional<Databeskyttelse> iKraft(String cvr) throws Exception {
        var svar = med(Tokens.tjeneste("gateway")).get(ROD + "/opsaetning").asString();
        return Optional.ofNullable(json.readValue(svar, Opsaetning.class)
                .kommune(new Cvr(cvr))
                .orElseThrow()
                .databeskyttelse());
    }

    private static String sti(String cvr) {
        return kommunesti(cvr) + "/databeskyttelse";
    }
}
