package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Grundlagshoved;
import dk.borgerblikket.visibility.grundlag.Grundlagsslut;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.visibility.grundlag.Ydelseslinje;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The stream of an authority's facts is what the citizens' reads answer, as far as the authority has a say. */
@QuarkusTest
class YdelsesgrundlagTest extends Indekstest {

    private static final String BETALER = "22222222";

    @Inject
    ObjectMapper json;

    @Inject
    CprNoegle noegle;

    private final String cpr = nytCpr();

    private record Stroem(Grundlagshoved hoved, List<Ydelseslinje> linjer, Grundlagsslut slut) {

        List<Bevillingsgrundlag> bevillinger(String borger) {
            return linjer.stream()
                    .filter(l -> l.borger().equals(borger))
                    .map(Ydelseslinje::bevilling)
                    .filter(Objects::nonNull)
                    .toList();
        }

        List<Effektueringsgrundlag> effektueringer(String borger) {
            return linjer.stream()
                    .filter(l -> l.borger().equals(borger))
                    .map(Ydelseslinje::effektuering)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private Stroem hent(String cvr) throws IOException {
        var linjer = given().auth()
                .oauth2(Tokens.tjeneste("administration"))
                .get("/intern/v1/ydelser/grundlag/" + cvr)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");
        var indhold = new ArrayList<Ydelseslinje>();
        for (var linje : Arrays.copyOfRange(linjer, 1, linjer.length - 1)) {
            indhold.add(json.readValue(linje, Ydelseslinje.class));
        }
        return new Stroem(
                json.readValue(linjer[0], Grundlagshoved.class),
                indhold,
                json.readValue(linjer[linjer.length - 1], Grundlagsslut.class));
    }

    private YdelserSvar laes() throws IOException {
        return json.readValue(borger(cpr, "").statusCode(200).extract().asString(), YdelserSvar.class);
    }

    private static ObjectNode betaling(UUID uuid, String cpr, UUID... bevillinger) {
        var linjer = new ObjectNode[bevillinger.length];
        for (var i = 0; i < linjer.length; i++) {
            linjer[i] = linje(uuid, String.valueOf(i + 1), bevillinger[i], "10");
        }
        return effektuering(uuid, cpr, String.valueOf(10 * linjer.length), linjer);
    }

    @Test
    void the_stream_has_every_grant_and_payment_as_its_citizen_is_answered() throws IOException {
        var foerste = UUID.randomUUID();
        var anden = UUID.randomUUID();
        importer(
                List.of(bevilling(foerste, cpr), bevilling(anden, cpr)),
                List.of(betaling(UUID.randomUUID(), cpr, foerste, anden), betaling(UUID.randomUUID(), cpr, foerste)));

        var stroem = hent(KORSBAEK);

        var svar = laes();
        assertThat(svar.effektueringer()).extracting(e -> e.linjer().size()).containsExactlyInAnyOrder(1, 2);
        assertThat(stroem.bevillinger(svar.borger())).containsExactlyInAnyOrderElementsOf(svar.bevillinger());
        assertThat(stroem.effektueringer(svar.borger()))
                .extracting(Effektueringsgrundlag::id)
                .containsExactlyInAnyOrderElementsOf(svar.effektueringer().stream()
                        .map(Effektueringsgrundlag::id)
                        .toList());
        for (var betaling : svar.effektueringer()) {
            assertThat(stroem.effektueringer(svar.borger()))
                    .filteredOn(e -> e.id().equals(betaling.id()))
                    .singleElement()
                    .satisfies(e -> assertThat(e.linjer()).containsExactlyInAnyOrderElementsOf(betaling.linjer()));
        }
        assertThat(stroem.hoved().noegle()).isEqualTo(noegle.fingeraftryk());
        assertThat(stroem.slut().linjer()).isEqualTo(stroem.linjer().size());
        assertThat(stroem.hoved().forventet())
                .isGreaterThanOrEqualTo(stroem.slut().linjer());
        assertThat(stroem.linjer())
                .extracting(l -> Base64.getUrlDecoder().decode(l.borger()))
                .isSortedAccordingTo(Arrays::compareUnsigned);
    }

    @Test
    void whoever_pays_on_another_authoritys_grant_has_the_grant_in_its_stream() throws IOException {
        var betalt = UUID.randomUUID();
        var uden = UUID.randomUUID();
        importer(List.of(bevilling(betalt, cpr), bevilling(uden, cpr)), List.of());
        var uuid = UUID.randomUUID();
        var betaling = betaling(uuid, cpr, betalt);
        var ejer = (ObjectNode) relationer(betaling).withArray("Aktoer").get(0);
        ejer.put("CVR-nr", BETALER);
        ((ObjectNode) ejer.get("ReferenceID")).put("URNIdentifikator", "urn:oio:cvr-nr:" + BETALER);
        kaldSom(SYSTEM, BETALER, IMPORTER, Beskeder.importer(List.of(), List.of(betaling)))
                .statusCode(200);
        var borger = laes().borger();

        assertThat(hent(BETALER).bevillinger(borger))
                .extracting(Bevillingsgrundlag::id)
                .containsExactly(betalt);
        assertThat(hent(BETALER).effektueringer(borger))
                .extracting(Effektueringsgrundlag::id)
                .containsExactly(uuid);
        assertThat(hent(KORSBAEK).bevillinger(borger))
                .extracting(Bevillingsgrundlag::id)
                .containsExactlyInAnyOrder(betalt, uden);
        assertThat(hent(KORSBAEK).effektueringer(borger))
                .extracting(Effektueringsgrundlag::id)
                .containsExactly(uuid);
    }
}
