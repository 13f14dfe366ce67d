package dk.borgerblikket.lookup.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Aftaler;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonfelterTest extends Graftest {

    private static final String PERSON = "data.bruger[0].person";
    private static final String NAVNESOEGNING =
            "{brugerListe(cvr: \"11111111\", status: AKTIV, brugerFilter: {personFilter: {navn: \"maude*\"}})"
                    + " {edges {node {brugernavn}}}}";

    private static final String CPRSOEGNING =
            "query($cpr: CPR) {brugerListe(cvr: \"11111111\", status: AKTIV, brugerFilter: {personFilter: {cpr: $cpr}})"
                    + " {edges {node {brugernavn}}}}";

    private long foer;

    @BeforeEach
    void taelOpslag() {
        foer = noterede();
    }

    private static long noterede() {
        return antal("personopslag WHERE objekt = '" + Korsbaek.MAUDE_PERSON + "'");
    }

    private static String maude(String felter) {
        return "{bruger(uuid: [\"" + Korsbaek.MAUDE + "\"]) {brugernavn brugerTypeTitel person {" + felter + "}}}";
    }

    @Test
    void uden_ret_er_personen_null_med_en_advarsel_og_resten_er_der() {
        spoerg(maude("uuid navn cpr"))
                .body("data.bruger[0].brugernavn", equalTo("maude"))
                .body("data.bruger[0].brugerTypeTitel", equalTo("Intern"))
                .body(PERSON, nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.type", equalTo("WARNING"))
                .body("errors[0].extensions.classification", equalTo("Unauthorized"));
        svar(maude("uuid brugervendtNoegle")).body(PERSON + ".uuid", equalTo(Korsbaek.MAUDE_PERSON.toString()));
        assertThat(noterede()).isEqualTo(foer);
    }

    @Test
    void med_ret_ses_personen_og_det_noteres_hvad_der_blev_set() {
        var token = Tokens.system(Aftaler.PERSONSYSTEM, KORSBAEK);
        spoerg(token, maude("navn cpr"), Map.of())
                .body("errors", nullValue())
                .body(PERSON + ".navn", equalTo("Maude Varnæs"))
                .body(PERSON + ".cpr", equalTo("0101010001"));
        assertThat(noterede()).isEqualTo(foer + 1);
        spoerg(token, maude("navn"), Map.of()).body(PERSON + ".navn", equalTo("Maude Varnæs"));
        assertThat(antal("personopslag WHERE objekt = '" + Korsbaek.MAUDE_PERSON + "' AND felter = '{NAVN}'"))
                .isPositive();
        assertThat(noterede()).isEqualTo(foer + 2);
    }

    @Test
    void med_ret_til_navnet_alene_er_nummeret_null_med_en_advarsel() {
        spoerg(Tokens.system(Aftaler.NAVNESYSTEM, KORSBAEK), maude("navn cpr"), Map.of())
                .body(PERSON + ".navn", equalTo("Maude Varnæs"))
                .body(PERSON + ".cpr", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].path[-1]", equalTo("cpr"))
                .body("errors[0].extensions.type", equalTo("WARNING"));
    }

    @Test
    void der_soeges_kun_efter_personer_af_den_der_maa_se_dem() {
        spoerg(NAVNESOEGNING)
                .body("data.brugerListe", nullValue())
                .body("errors[0].extensions.classification", equalTo("Unauthorized"))
                .body("errors[0].extensions.type", equalTo("ERROR"));
        spoerg(Tokens.system(Aftaler.NAVNESYSTEM, KORSBAEK), NAVNESOEGNING, Map.of())
                .body("errors", nullValue())
                .body("data.brugerListe.edges.node.brugernavn", contains("maude"));
        spoerg(Tokens.system(Aftaler.NAVNESYSTEM, KORSBAEK), CPRSOEGNING, Map.of("cpr", "0101010001"))
                .body("errors[0].extensions.classification", equalTo("Unauthorized"));
        spoerg(Tokens.system(Aftaler.PERSONSYSTEM, KORSBAEK), CPRSOEGNING, Map.of("cpr", "0101010001"))
                .body("data.brugerListe.edges.node.brugernavn", contains("maude"));
        spoerg(Tokens.system(Aftaler.PERSONSYSTEM, KORSBAEK), CPRSOEGNING, Map.of("cpr", "0101010002"))
                .body("data.brugerListe.edges", hasSize(0));
        spoerg(Tokens.system(Aftaler.PERSONSYSTEM, Korsbaek.NABO), NAVNESOEGNING, Map.of())
                .body("errors[0].extensions.classification", equalTo("Unauthorized"));
    }

    @Test
    void et_nummer_gentages_ikke_i_en_fejl() {
        spoerg("{brugerListe(cvr: \"11111111\", status: AKTIV, brugerFilter: {personFilter: {cpr: \"010101-0001\"}})"
                        + " {edges {cursor}}}")
                .body("errors[0].extensions.classification", equalTo("ValidationError"))
                .body("errors[0].message", not(containsString("010101")));
    }
}
