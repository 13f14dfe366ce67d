package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A check answers what the real thing would have, and leaves nothing. */
@QuarkusTest
class ValideringTest extends Indekstest {

    private static final String VALIDERING = "/ydelseindeks/v1/validering";

    @Test
    void a_check_tells_of_every_object_and_stores_none() throws SQLException {
        var bevilling = UUID.randomUUID();
        var daarlig = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var cpr = nytCpr();
        var udenFoelsomhed = bevilling(daarlig, cpr);
        ved(udenFoelsomhed, "/Registrering/0/AttributListe/Egenskaber/0").remove("Foelsomhed");
        ObjectNode besked = Beskeder.importer(
                List.of(bevilling(bevilling, cpr), udenFoelsomhed),
                List.of(effektuering(effektuering, cpr, "11", linje(effektuering, "1", bevilling, "10"))));
        besked.setAll(opdater(
                List.of(opdaterBevilling(bevilling, "2020-07-01T00:00:00+02:00")),
                List.of(udbetalt(UUID.randomUUID(), "2020-07-01T00:00:00+02:00", "10", "10"))));

        kald(VALIDERING, besked)
                .statusCode(200)
                .body("Resultat.StatusKode", contains(20, 40, 20, 20, 44))
                .body("Resultat[0].Fund", empty())
                .body("Resultat[1].Fund.find { it.Afviser }.Sti", equalTo("AttributListe/Egenskaber[1]/Foelsomhed"))
                .body("Resultat[2].Fund.Regel", hasItem("E-03"))
                .body("Resultat[2].Fund.Afviser", contains(false));

        for (var uuid : List.of(bevilling, daarlig, effektuering)) {
            assertThat(findes(uuid)).isFalse();
            assertThat(fund(uuid)).isEmpty();
            assertThat(sql("SELECT 1 FROM effektuering_visning WHERE effektuering = ?", uuid))
                    .isEmpty();
        }
    }

    @Test
    void the_real_thing_answers_the_same() {
        var uuid = UUID.randomUUID();
        var effektuering = effektuering(uuid, nytCpr(), "11", linje(uuid, "1", UUID.randomUUID(), "10"));
        ObjectNode besked = Beskeder.importer(List.of(), List.of(effektuering));

        kald(VALIDERING, besked).body("Resultat[0].Fund.Regel", contains("E-03", "E-09"));
        importer(List.of(), List.of(effektuering));
        kald(VALIDERING, besked).body("Resultat.StatusKode", contains(20));
    }
}
