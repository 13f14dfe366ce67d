package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that refuse an object (benefit-index §16, severity E): told by id, and nothing stored. */
@QuarkusTest
class AfvisningTest extends Indekstest {

    private static final String REG = "/Registrering/0";
    private static final String ATTR = REG + "/AttributListe";
    private static final String REL = REG + "/RelationListe";

    private static Arguments brud(String regel, String hvad, Consumer<ObjectNode> aendring) {
        return Arguments.of(regel, hvad, aendring);
    }

    static Stream<Arguments> bevillingsbrud() {
        return Stream.of(
                brud("B-01", "a missing list", b -> registrering(b).remove("TilstandListe")),
                brud("B-01", "no benefit to carry a Master", b -> attributter(b).remove("BevilgetYdelse")),
                brud(
                        "B-01",
                        "another system as Master",
                        b -> ved(b, ATTR + "/BevilgetYdelse/0/ItSystem/0/ReferenceID")
                                .put("UUIDIdentifikator", Aftaler.ANDET_SYSTEM.toString())),
                brud("B-01", "another Master on one of two benefits", b -> {
                    var ydelse = ydelse("2", KLE);
                    ved(ydelse, "/ItSystem/0/ReferenceID").put("UUIDIdentifikator", Aftaler.ANDET_SYSTEM.toString());
                    attributter(b).withArray("BevilgetYdelse").add(ydelse);
                }),
                brud("B-04", "no properties", b -> attributter(b).remove("Egenskaber")),
                brud(
                        "B-04",
                        "no sensitivity",
                        b -> ved(b, ATTR + "/Egenskaber/0").remove("Foelsomhed")),
                brud(
                        "B-05",
                        "a benefit without Id",
                        b -> ved(b, ATTR + "/BevilgetYdelse/0").remove("Id")),
                brud(
                        "B-05",
                        "two benefits with one Id",
                        b -> attributter(b).withArray("BevilgetYdelse").add(ydelse("1", "32.06.04"))),
                brud(
                        "B-05",
                        "a benefit without Master",
                        b -> ved(b, ATTR + "/BevilgetYdelse/0").remove("ItSystem")),
                brud(
                        "B-08",
                        "no owner",
                        b -> relationer(b).withArray("Bevillingsaktoer").remove(0)),
                brud("B-08", "an owner without CVR number", b -> {
                    var ejer = ved(b, REL + "/Bevillingsaktoer/0");
                    ejer.remove("CVR-nr");
                    ejer.set("ReferenceID", json("{'UUIDIdentifikator':'%s'}".formatted(UUID.randomUUID())));
                }),
                brud(
                        "B-08",
                        "another owner than the caller's",
                        b -> ved(b, REL + "/Bevillingsaktoer/0/ReferenceID")
                                .put("URNIdentifikator", "urn:oio:cvr-nr:22222222")));
    }

    static Stream<Arguments> effektueringsbrud() {
        return Stream.of(
                brud("B-01", "a missing list", e -> registrering(e).remove("RelationListe")),
                brud(
                        "B-01",
                        "another system as Master",
                        e -> ved(e, REL + "/ItSystem/0/ReferenceID")
                                .put("UUIDIdentifikator", Aftaler.ANDET_SYSTEM.toString())),
                brud(
                        "E-07",
                        "no Master",
                        e -> relationer(e).withArray("ItSystem").remove(0)),
                brud("E-07", "no owner", e -> relationer(e).withArray("Aktoer").remove(0)),
                brud(
                        "E-07",
                        "another owner than the caller's",
                        e -> ved(e, REL + "/Aktoer/0/ReferenceID").put("URNIdentifikator", "urn:oio:cvr-nr:22222222")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bevillingsbrud")
    void a_grant_is_refused(String regel, String hvad, Consumer<ObjectNode> aendring) throws SQLException {
        var uuid = UUID.randomUUID();
        var bevilling = bevilling(uuid, nytCpr());
        aendring.accept(bevilling);

        kald(IMPORTER, Beskeder.importer(List.of(bevilling), List.of()))
                .statusCode(422)
                .body("kode", equalTo("ALLE_AFVIST"))
                .body("UnikRetur.StatusKode", contains(40))
                .body("UnikRetur[0].FejlbeskedTekst", startsWith(regel + ": "))
                .body("UnikRetur[0].UUIDIdentifikator", equalTo(uuid.toString()));
        assertThat(findes(uuid)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("effektueringsbrud")
    void a_payment_is_refused(String regel, String hvad, Consumer<ObjectNode> aendring) throws SQLException {
        var uuid = UUID.randomUUID();
        var effektuering = effektuering(uuid, nytCpr(), "10", linje(uuid, "1", UUID.randomUUID(), "10"));
        aendring.accept(effektuering);

        kald(IMPORTER, Beskeder.importer(List.of(), List.of(effektuering)))
                .statusCode(422)
                .body("UnikRetur.StatusKode", contains(40))
                .body("UnikRetur[0].FejlbeskedTekst", startsWith(regel + ": "));
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
