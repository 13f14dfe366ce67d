package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The organisation of Korsbæk in the demo data answers what a source system and the citizen's case worker ask for. */
@ExtendWith(RunningSystem.class)
class OrganisationTest {

    private static final String MUNICIPALITY = "11111111";
    private static final String IT_SYSTEM = "ba537e12-8b0c-44b1-9de7-f75803a4e091";
    /** What the demo's cases name as owner and as responsible. */
    private static final String OWNER = "6aaf4563-ea7e-539a-a01a-6274286c9afe";

    private static final String RESPONSIBLE = "7a9eae09-1f9b-5ffc-bb51-9abd9e57e346";

    private final LocalSystem system;
    private final String token;

    OrganisationTest(LocalSystem system) {
        this.system = system;
        this.token = system.tokens().hent("system", Map.of("it_system", IT_SYSTEM, "cvr", MUNICIPALITY));
    }

    private JsonNode get(String path) {
        return Http.get(system.address(Service.LOOKUP), "/organisation/v1/" + path, token)
                .expect(200)
                .json();
    }

    private static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(member).asText())
                .toList();
    }

    @Test
    void theUnitThatIsResponsibleForASubjectIsFoundWithItsContactPoint() {
        var answer = get("ansvarlig?cvr=" + MUNICIPALITY + "&kle=32.24.04");
        assertThat(answer.path("grundlag").asText()).isEqualTo("ANSVARLIG");
        assertThat(answer.at("/enhed/navn").asText()).isEqualTo("Ydelsescenter Korsbæk");
        assertThat(answer.at("/kontakt/telefon/tekst").asText()).isEqualTo("99990110");
        assertThat(answer.at("/kontakt/postadresse/fra").asText()).isEqualTo(RESPONSIBLE);
        assertThat(texts(answer.path("henvendelsessteder"), "navn")).containsExactly("Ydelsesvejledningen");
    }

    @Test
    void theTreeBeginsWithTheUnitThatTheOrganisationNamesAndNothingIsWrongWithIt() {
        var tree = get("organisationer/" + OWNER + "/trae");
        assertThat(tree.path("rodGrund").asText()).isEqualTo("NAEVNT");
        assertThat(texts(tree.at("/trae/underenheder"), "navn"))
                .containsExactly("Korsbæk Borgerservice og Job", "Stadsarkivet (nedlagt)", "Ældre og Sundhed");
        var faults = get("afvigelser?cvr=" + MUNICIPALITY);
        for (var kind : List.of("kredse", "foraeldreloese", "underLukkede", "udenOrganisation", "flereRoedder")) {
            assertThat(faults.path(kind)).as(kind).isEmpty();
        }
    }

    @Test
    void whatTheCasesReferToIsWhatItShouldBe() {
        var check = "{\"reference\":\"%s\",\"felt\":\"%s\",\"cvr\":\"" + MUNICIPALITY + "\"}";
        var answer = Http.post(
                        system.address(Service.LOOKUP),
                        "/organisation/v1/uuidkontrol",
                        token,
                        "{\"kontroller\":[" + check.formatted(OWNER, "EJER") + ","
                                + check.formatted(RESPONSIBLE, "ANSVARLIG") + ","
                                + check.formatted(UUID.randomUUID(), "ANSVARLIG") + "]}")
                .expect(200)
                .json();
        assertThat(texts(answer.path("resultater"), "ok")).containsExactly("true", "true", "false");
    }

    @Test
    void aSystemWithoutTheRightDoesNotSeeWhoTheUsersAre() {
        var users = get("brugere?cvr=" + MUNICIPALITY);
        assertThat(texts(users.path("objekter"), "navn")).containsExactly("iskj", "mvar");
        var person =
                users.at("/objekter/0/relationer/tilknyttedePersoner/0/uuid").asText();
        assertThat(get("personer/" + person).has("navn")).isFalse();
        assertThat(get("personer/" + person).has("cpr")).isFalse();
    }
}
