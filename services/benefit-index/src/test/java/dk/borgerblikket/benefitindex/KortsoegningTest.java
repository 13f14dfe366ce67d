package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.bevilling;
import static dk.borgerblikket.benefitindex.Beskeder.effektuering;
import static dk.borgerblikket.benefitindex.Beskeder.json;
import static dk.borgerblikket.benefitindex.Beskeder.linje;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The short search over REST. */
@QuarkusTest
class KortsoegningTest extends Indekstest {

    private static final String SOEG = "/ydelseindeks/v1/soeg";

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();
    private final String maerke = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void objekter() {
        var b = bevilling(bevilling, cpr);
        b.withObject("/Registrering/0/AttributListe/Egenskaber/0").put("BrugervendtNoegle", "B-" + maerke);
        b.withObject("/Registrering/0/AttributListe/BevilgetYdelse/0/Ydelse")
                .put("Ydelsesnavn", "Ærøtilskud_" + maerke);
        var e = effektuering(effektuering, cpr, "100", linje(effektuering, "1", bevilling, "100"));
        e.withObject("/Registrering/0/AttributListe/Egenskaber/0").put("BrugervendtNoegle", "E-" + maerke);
        importer(List.of(b), List.of(e));
    }

    private static ObjectNode tekst(String tekst) {
        return json("{}").put("tekst", tekst);
    }

    private static ObjectNode relation(String liste, String art, String reference) {
        return json("{'relation':{'liste':'%s','reference':{'%s':'%s'}}}".formatted(liste, art, reference));
    }

    @Test
    void a_part_of_the_name_of_a_benefit_or_of_a_number_finds_it_whatever_the_case() {
        kald(SOEG, tekst("æRØtilskud_" + maerke.toUpperCase()))
                .statusCode(200)
                .body("objekter.uuid", contains(bevilling.toString()))
                .body("objekter[0].objekttype", equalTo("Bevilling"))
                .body("objekter[0].ydelser", contains("Ærøtilskud_" + maerke))
                .body("objekter[0].brugervendtNoegle", equalTo("B-" + maerke))
                .body(not(containsString("Demo Borger")));
        kald(SOEG, tekst(maerke))
                .body("objekter.uuid", containsInAnyOrder(bevilling.toString(), effektuering.toString()));
        kald(SOEG, tekst("e-" + maerke)).body("objekter.uuid", contains(effektuering.toString()));
        kald(SOEG, tekst("%" + maerke)).body("objekter", empty());
    }

    @Test
    void nobody_is_found_by_name() {
        kald(SOEG, tekst("Demo Borger")).body("objekter", empty());
    }

    @Test
    void a_relation_of_any_kind_finds_it() {
        var urn = "urn:oio:cpr-nr:" + cpr;
        kald(SOEG, relation("Bevillingspart", "URNIdentifikator", urn))
                .body("objekter.uuid", contains(bevilling.toString()));
        kald(SOEG, relation("OekonomiskEffektueringPart", "URNIdentifikator", urn))
                .body("objekter.uuid", contains(effektuering.toString()))
                .body("objekter[0].dispositionsdato", equalTo("2020-06-29T22:00:00Z"));
        kald(SOEG, relation("Bevillingsaktoer", "URNIdentifikator", urn)).body("objekter", empty());
        var medRolle = relation("Bevillingspart", "URNIdentifikator", urn);
        ((ObjectNode) medRolle.get("relation")).put("rolle", Beskeder.YDELSESMODTAGER);
        kald(SOEG, medRolle).body("objekter", empty());
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (var i = 0; i < 3; i++) {
            var b = bevilling(UUID.randomUUID(), cpr);
            b.withObject("/Registrering/0/AttributListe/Egenskaber/0").put("BrugervendtNoegle", maerke + i);
            importer(List.of(b), List.of());
        }
        List<String> fundet = new ArrayList<>();
        var besked = tekst(maerke).put("antal", 2);
        String naeste;
        do {
            var svar = kald(SOEG, besked).statusCode(200).extract();
            fundet.addAll(svar.<List<String>>path("objekter.uuid"));
            naeste = svar.path("naeste");
            besked.put("efter", naeste);
        } while (naeste != null);
        assertThat(fundet).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void nobody_elses_objects_are_found() {
        kaldSom(Aftaler.ANDET_SYSTEM, Beskeder.KORSBAEK, SOEG, tekst(maerke)).body("objekter", empty());
    }

    @Test
    void the_search_is_remembered_by_the_kind_of_criterion() throws SQLException {
        kald(SOEG, relation("Bevillingspart", "URNIdentifikator", "urn:oio:cpr-nr:" + cpr))
                .statusCode(200);
        assertThat(sql(
                        "SELECT kriterier[1] || ' ' || cardinality(parter) FROM laeselog WHERE ? = ANY (objekter)",
                        bevilling))
                .containsExactly("RelationListe/Bevillingspart 1");
    }

    @Test
    void a_search_for_nothing_or_too_little_is_refused() {
        kald(SOEG, json("{}")).statusCode(400).body("kode", equalTo("UGYLDIG_SOEGNING"));
        kald(SOEG, tekst("ab")).statusCode(400);
        kald(SOEG, tekst("abc\0")).statusCode(400);
        kald(SOEG, relation("Sagspart", "URNIdentifikator", "urn:x")).statusCode(400);
        kald(SOEG, tekst("abc").put("antal", 501)).statusCode(400);
        kald(SOEG, tekst("abc").put("efter", "x")).statusCode(400);
    }
}
