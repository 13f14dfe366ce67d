package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The citizen's own read. */
@QuarkusTest
class YdelsesoverblikTest extends Indekstest {

    private static final String YDELSE = "/Registrering/0/AttributListe/BevilgetYdelse/0";

    @Inject
    ObjectMapper json;

    private YdelserSvar svar(String cpr, String parametre) throws Exception {
        var tekst = borger(cpr, parametre).statusCode(200).extract().asString();
        return Jsonformat.tolerant(json).readValue(tekst, YdelserSvar.class);
    }

    private static ObjectNode bevillingFra(UUID uuid, String cpr, String start) {
        var bevilling = bevilling(uuid, cpr);
        ved(bevilling, YDELSE).put("BevilgetYdelseStartdato", start);
        return bevilling;
    }

    @Test
    void a_citizen_gets_the_facts_of_own_grants_and_payments() throws Exception {
        var cpr = nytCpr();
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, cpr, "6694.50", linje(effektuering, "1", bevilling, "6694.50"))));

        var svar = svar(cpr, "");

        assertThat(svar.naeste()).isNull();
        var b = svar.bevillinger().getFirst();
        assertThat(b.id()).isEqualTo(bevilling);
        assertThat(b.ejer().getFirst().vaerdi()).isEqualTo(KORSBAEK);
        assertThat(b.ejerNavn().getFirst().vaerdi()).isEqualTo("Korsbæk Kommune");
        assertThat(b.foelsomhed().getFirst().fra()).isEqualTo(Instant.parse("2020-05-12T08:00:00Z"));
        assertThat(b.foelsomhed().getFirst().til()).isNull();
        assertThat(b.parter().getFirst().vaerdi())
                .isEqualTo(new Part(Part.Rolle.BEVILLINGSMODTAGER, Part.Art.CPR, svar.borger()));
        var ydelse = b.ydelser().getFirst().vaerdi();
        assertThat(ydelse.id()).isEqualTo("1");
        assertThat(ydelse.navn()).isEqualTo("Hjælp til bolig");
        assertThat(ydelse.kle()).isEqualTo(KLE);
        assertThat(ydelse.start()).isEqualTo(Instant.parse("2020-05-31T22:00:00Z"));
        assertThat(ydelse.slut()).isNull();
        assertThat(ydelse.master()).isEqualTo(SYSTEM);
        assertThat(ydelse.afsender()).isEqualTo(SYSTEM);
        var e = svar.effektueringer().getFirst();
        assertThat(e.id()).isEqualTo(effektuering);
        assertThat(e.udbetaler().getFirst().vaerdi()).isEqualTo("Ydelsescentret");
        assertThat(e.dispositionsdato().getFirst().vaerdi()).isEqualTo(Instant.parse("2020-06-29T22:00:00Z"));
        assertThat(e.master().getFirst().vaerdi()).isEqualTo(SYSTEM);
        var linje = e.linjer().getFirst().vaerdi();
        assertThat(linje.beloeb()).isEqualTo(new BigDecimal("6694.50"));
        assertThat(linje.bevilling()).isEqualTo(bevilling);
        assertThat(linje.ydelseId()).isEqualTo("1");
        assertThat(linje.kle()).isEqualTo(KLE);
    }

    @Test
    void nobody_gets_anything_of_anybody_else() {
        var cpr = nytCpr();
        var anden = nytCpr();
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));

        borger(anden, "")
                .statusCode(200)
                .body("bevillinger", empty())
                .body("effektueringer", empty())
                .body("naeste", nullValue());
    }

    @Test
    void a_payment_to_two_citizens_shows_each_only_the_lines_on_own_grants() {
        var foerste = nytCpr();
        var anden = nytCpr();
        var foerstesBevilling = UUID.randomUUID();
        var andensBevilling = UUID.randomUUID();
        var udlejer = nytCpr();
        var effektuering = UUID.randomUUID();
        importer(
                List.of(bevilling(foerstesBevilling, foerste), bevilling(andensBevilling, anden)),
                List.of(effektuering(
                        effektuering,
                        udlejer,
                        "4328.63",
                        linje(effektuering, "1", foerstesBevilling, "111"),
                        linje(effektuering, "2", andensBevilling, "4217.63"))));

        borger(foerste, "")
                .body("effektueringer.id", contains(effektuering.toString()))
                .body("effektueringer[0].linjer.vaerdi.beloeb", contains(111))
                .body(not(containsString("4217.63")))
                .body(not(containsString(andensBevilling.toString())))
                .body(not(containsString("4328.63")));
        borger(anden, "").body("effektueringer[0].linjer.vaerdi.beloeb", contains(4217.63f));
        borger(udlejer, "").body("bevillinger", empty()).body("effektueringer", empty());
    }

    @Test
    void a_payment_with_lines_on_two_of_the_citizens_grants_comes_once_with_both() {
        var cpr = nytCpr();
        var a = UUID.randomUUID();
        var b = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        importer(
                List.of(
                        bevillingFra(a, cpr, "2020-02-01T00:00:00+01:00"),
                        bevillingFra(b, cpr, "2020-01-01T00:00:00+01:00")),
                List.of(effektuering(
                        effektuering, cpr, "3", linje(effektuering, "1", a, "1"), linje(effektuering, "2", b, "2"))));

        borger(cpr, "")
                .body("effektueringer", hasSize(1))
                .body("effektueringer[0].linjer.vaerdi.beloeb", containsInAnyOrder(1, 2));
    }

    @Test
    void a_payment_may_arrive_before_its_grant() {
        var cpr = nytCpr();
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        importer(List.of(), List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
        borger(cpr, "").body("effektueringer", empty());

        importer(List.of(bevilling(bevilling, cpr)), List.of());

        borger(cpr, "").body("effektueringer.id", contains(effektuering.toString()));
    }

    @Test
    void a_payment_whose_line_moves_to_another_grant_leaves_the_first() {
        var foerste = nytCpr();
        var anden = nytCpr();
        var a = UUID.randomUUID();
        var b = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        importer(
                List.of(bevilling(a, foerste), bevilling(b, anden)),
                List.of(effektuering(effektuering, foerste, "10", linje(effektuering, "1", a, "10"))));
        var opdatering = udbetalt(effektuering, "2020-07-01T00:00:00+02:00", "10", "10");
        opdatering
                .putObject("RelationListe")
                .putArray("OekonomiskYdelseEffektueringRelation")
                .add(linje(effektuering, "1", b, "10"));

        kald(OPDATER, opdater(List.of(), List.of(opdatering))).statusCode(200);

        borger(foerste, "").body("effektueringer", empty());
        borger(anden, "").body("effektueringer.id", contains(effektuering.toString()));
    }

    @Test
    void a_party_that_has_ended_is_kept_with_its_period() {
        var cpr = nytCpr();
        var bevilling = UUID.randomUUID();
        importer(List.of(bevilling(bevilling, cpr)), List.of());
        var ophoert = part(BEVILLINGSMODTAGER, cpr);
        ved(ophoert, "/Virkning").set("TilTidspunkt", json("{'TidsstempelDatoTid':'2020-09-01T00:00:00+02:00'}"));
        var opdatering = opdaterBevilling(bevilling, "2020-09-01T00:00:00+02:00");
        opdatering
                .putObject("RelationListe")
                .putArray("Bevillingspart")
                .add(ophoert)
                .add(efterfoelger(nytCpr()));

        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);

        borger(cpr, "")
                .body("bevillinger[0].parter", hasSize(2))
                .body("bevillinger[0].parter.til", contains("2020-08-31T22:00:00Z", null))
                .body("bevillinger[0].parter.fra", contains("2020-05-12T08:00:00Z", "2020-08-31T22:00:00Z"));
    }

    private static ObjectNode efterfoelger(String cpr) {
        var part = part(BEVILLINGSMODTAGER, cpr);
        part.set("Virkning", Beskeder.json(virkning("2020-09-01T00:00:00+02:00")));
        return part;
    }

    @Test
    void no_cpr_number_and_no_receivers_name_is_delivered() {
        var cpr = nytCpr();
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var udlejer = nytCpr();
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, udlejer, "10", linje(effektuering, "1", bevilling, "10"))));

        borger(cpr, "")
                .body("effektueringer", hasSize(1))
                .body(not(containsString(cpr)))
                .body(not(containsString(udlejer)))
                .body(not(containsString("Demo Borger")));
    }

    @Test
    void an_amount_is_kept_to_the_letter() {
        var cpr = nytCpr();
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, cpr, "5.942", linje(effektuering, "1", bevilling, "0005.9420"))));

        kald(FREMSOEG, soegUuid(List.of(), List.of(effektuering)))
                .body(containsString("\"SamletBruttobeloeb\":\"5.942\""))
                .body(containsString("\"Ydelsesbeloeb\":\"0005.9420\""));
        borger(cpr, "").body(containsString("\"beloeb\":5.9420"));
    }
}
