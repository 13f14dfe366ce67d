package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A message that does not follow the schema is refused as a whole (B-01), without repeating what it said. */
@QuarkusTest
class SkemafejlTest extends Indekstest {

    private static final String REG = "/Registrering/0";

    private static Arguments brud(String kode, String hvad, Consumer<ObjectNode> aendring) {
        return Arguments.of(kode, hvad, aendring);
    }

    static Stream<Arguments> brud() {
        var aktoer = REG + "/RelationListe/Bevillingsaktoer/0";
        var egenskaber = REG + "/AttributListe/Egenskaber/0";
        var ydelse = REG + "/AttributListe/BevilgetYdelse/0";
        return Stream.of(
                brud("UKENDT_FELT", "an unknown field at the top", b -> b.put("Opfundet", 1)),
                brud(
                        "UKENDT_FELT",
                        "the case index' spelling",
                        b -> ved(b, aktoer).put("CVR-Nummer", "11111111")),
                brud(
                        "UKENDT_FELT",
                        "an unknown extension",
                        b -> ved(b, aktoer).putObject("LokalUdvidelseListe").putObject("Udvidelse")),
                brud(
                        "UKENDT_FELT",
                        "a state, which grants do not have",
                        b -> ved(b, REG + "/TilstandListe").putArray("Fremdrift")),
                brud(
                        "UGYLDIG_BESKED",
                        "an unknown sensitivity",
                        b -> ved(b, egenskaber).put("Foelsomhed", "HEMMELIG")),
                brud(
                        "UGYLDIG_BESKED",
                        "a null in a list",
                        b -> ved(b, REG + "/RelationListe")
                                .withArray("Bevillingspart")
                                .addNull()),
                brud(
                        "UGYLDIG_BESKED",
                        "both UUID and URN",
                        b -> ved(b, aktoer + "/ReferenceID")
                                .put("UUIDIdentifikator", UUID.randomUUID().toString())),
                brud(
                        "UGYLDIG_BESKED",
                        "a time without offset",
                        b -> ved(b, ydelse).put("BevilgetYdelseStartdato", "2020-06-01T00:00:00")),
                brud("UGYLDIG_BESKED", "a malformed UUID", b -> b.put("UUIDIdentifikator", "ikke-en-uuid")),
                brud("UGYLDIG_VAERDI", "no UUID", b -> b.remove("UUIDIdentifikator")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brud")
    void nothing_of_the_message_is_stored(String kode, String hvad, Consumer<ObjectNode> aendring) throws SQLException {
        var god = UUID.randomUUID();
        var cpr = nytCpr();
        var daarlig = bevilling(UUID.randomUUID(), cpr);
        aendring.accept(daarlig);

        kald(IMPORTER, Beskeder.importer(List.of(bevilling(god, cpr), daarlig), List.of()))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("kode", equalTo(kode))
                .body(not(containsString(cpr)));

        assertThat(findes(god)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.942,00", "1e3", "kr. 10", "", ".5", "+10"})
    void what_is_no_amount_is_refused_and_not_repaired(String beloeb) {
        var uuid = UUID.randomUUID();

        kald(
                        IMPORTER,
                        Beskeder.importer(
                                List.of(),
                                List.of(effektuering(
                                        uuid, nytCpr(), "10", linje(uuid, "1", UUID.randomUUID(), beloeb)))))
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_BESKED"));
    }

    @Test
    void an_amount_as_a_number_is_refused_since_numbers_lose_their_letters() {
        var uuid = UUID.randomUUID();
        var effektuering = effektuering(uuid, nytCpr(), "10", linje(uuid, "1", UUID.randomUUID(), "10"));
        ved(effektuering, REG + "/AttributListe/Egenskaber/0").put("SamletBruttobeloeb", 10.50);

        kald(IMPORTER, Beskeder.importer(List.of(), List.of(effektuering))).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{'BevillingIndeks':{}}", "{'BevillingIndeks':[{}]}", "tekst"})
    void malformed_messages_are_refused(String besked) {
        kald(IMPORTER, besked.replace('\'', '"'), Tokens.system(SYSTEM, KORSBAEK))
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void an_empty_message_has_no_results() {
        kald(IMPORTER, json("{}")).statusCode(200).body("UnikRetur.size()", equalTo(0));
    }

    @Test
    void an_update_without_time_is_refused_by_itself() {
        var uuid = UUID.randomUUID();
        importer(List.of(bevilling(uuid, nytCpr())), List.of());
        kald(OPDATER, json("{'OpdaterBevillingIndeks':[{'UUIDIdentifikator':'%s'}]}".formatted(uuid)))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("B-01: Tidspunkt "));
    }
}
