package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules that refuse an object (benefit-index §16, severity E): told by id, and nothing stored. */
@QuarkusTest
class AfvisningTest extends Indekstest {

    private static final String ATTR = "/Registrering/0/AttributListe";

    @Test
    void an_object_that_is_refused_is_told_why_rule_by_rule_and_leaves_nothing() throws SQLException {
        var uuid = UUID.randomUUID();
        var bevilling = bevilling(uuid, nytCpr());
        ved(bevilling, ATTR + "/Egenskaber/0").remove("Foelsomhed");
        ved(bevilling, ATTR + "/BevilgetYdelse/0").put("Id", "x".repeat(37));

        kald(IMPORTER, Beskeder.importer(List.of(bevilling), List.of()))
                .statusCode(422)
                .body("kode", equalTo("ALLE_AFVIST"))
                .body("UnikRetur.StatusKode", contains(40))
                .body(
                        "UnikRetur[0].FejlbeskedTekst",
                        equalTo("B-01: AttributListe/BevilgetYdelse[1]/Id må højst have 36 tegn"
                                + " | B-04: AttributListe/Egenskaber[1]/Foelsomhed skal være udfyldt"))
                .body("UnikRetur[0].UUIDIdentifikator", equalTo(uuid.toString()));
        assertThat(findes(uuid)).isFalse();
    }

    @Test
    void an_update_that_breaks_a_rule_changes_nothing() throws SQLException {
        var uuid = UUID.randomUUID();
        importer(List.of(bevilling(uuid, nytCpr())), List.of());
        var foer = sql("SELECT indhold FROM objekt WHERE uuid = ?", uuid);
        var opdatering = opdaterBevilling(uuid, "2020-08-01T00:00:00+02:00");
        var egenskaber = json("{'BrugervendtNoegle':'B-2'}");
        opdatering.putObject("AttributListe").putArray("Egenskaber").add(egenskaber);

        kald(OPDATER, opdater(List.of(opdatering), List.of()))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("B-04: "));

        assertThat(sql("SELECT indhold FROM objekt WHERE uuid = ?", uuid)).isEqualTo(foer);
        assertThat(sql("SELECT 1 FROM registrering WHERE objekt = ?", uuid)).hasSize(1);
    }

    @Test
    void master_cannot_be_changed() {
        var uuid = UUID.randomUUID();
        importer(List.of(bevilling(uuid, nytCpr())), List.of());
        var ydelse = ydelse("1", KLE);
        ved(ydelse, "/ItSystem/0/ReferenceID").put("UUIDIdentifikator", Aftaler.ANDET_SYSTEM.toString());
        var opdatering = opdaterBevilling(uuid, "2020-08-01T00:00:00+02:00");
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse);

        kald(OPDATER, opdater(List.of(opdatering), List.of()))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("B-01: "));
    }

    @Test
    void the_good_objects_of_a_batch_are_stored_and_the_bad_one_is_not() throws SQLException {
        var god = UUID.randomUUID();
        var daarlig = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var cpr = nytCpr();
        var udenFoelsomhed = bevilling(daarlig, cpr);
        ved(udenFoelsomhed, ATTR + "/Egenskaber/0").remove("Foelsomhed");

        kald(
                        IMPORTER,
                        Beskeder.importer(
                                List.of(bevilling(god, cpr), udenFoelsomhed),
                                List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", god, "10")))))
                .statusCode(200)
                .body("UnikRetur.StatusKode", contains(20, 40, 20))
                .body(
                        "UnikRetur.UUIDIdentifikator",
                        contains(god.toString(), daarlig.toString(), effektuering.toString()));

        assertThat(findes(god)).isTrue();
        assertThat(findes(daarlig)).isFalse();
        assertThat(findes(effektuering)).isTrue();
    }
}
