package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The citizen's own read, page by page. */
@QuarkusTest
class SidevisningTest extends Indekstest {

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
    void pages_follow_one_another_newest_first_without_gap_or_overlap() throws Exception {
        var cpr = nytCpr();
        var ventede = new ArrayList<UUID>();
        var bevillinger = new ArrayList<ObjectNode>();
        for (var maaned = 12; maaned >= 6; maaned--) {
            var uuid = UUID.randomUUID();
            ventede.add(uuid);
            bevillinger.add(bevillingFra(uuid, cpr, "2019-%02d-01T00:00:00+01:00".formatted(maaned)));
        }
        importer(bevillinger, List.of());

        var fundne = new ArrayList<UUID>();
        var sider = 0;
        String naeste = null;
        do {
            var side = svar(cpr, "?antal=3" + (naeste == null ? "" : "&efter=" + naeste));
            side.bevillinger().forEach(b -> fundne.add(b.id()));
            naeste = side.naeste();
            sider++;
        } while (naeste != null);

        assertThat(fundne).isEqualTo(ventede);
        assertThat(sider).isEqualTo(3);
    }

    @Test
    void grants_with_the_same_start_are_paged_too() throws Exception {
        var cpr = nytCpr();
        var bevillinger = new ArrayList<ObjectNode>();
        for (var i = 0; i < 4; i++) {
            bevillinger.add(bevilling(UUID.randomUUID(), cpr));
        }
        importer(bevillinger, List.of());

        var foerste = svar(cpr, "?antal=2");
        var anden = svar(cpr, "?antal=2&efter=" + foerste.naeste());

        assertThat(anden.naeste()).isNull();
        assertThat(foerste.bevillinger()).hasSize(2).doesNotContainAnyElementsOf(anden.bevillinger());
        assertThat(anden.bevillinger()).hasSize(2);
    }

    private static ObjectNode udbetaling(UUID uuid, String cpr, int dag, UUID... bevillinger) {
        var linjer = Stream.of(bevillinger)
                .map(b -> linje(uuid, b.toString().substring(0, 8), b, "10"))
                .toArray(ObjectNode[]::new);
        var effektuering = effektuering(uuid, cpr, String.valueOf(10 * linjer.length), linjer);
        ved(effektuering, "/Registrering/0/AttributListe/Egenskaber/0")
                .put("Dispositionsdato", "2020-01-%02dT00:00:00+01:00".formatted(dag));
        return effektuering;
    }

    private List<YdelserSvar> sider(String cpr, int antal) throws Exception {
        var sider = new ArrayList<YdelserSvar>();
        String naeste = null;
        do {
            sider.add(svar(cpr, "?antal=" + antal + (naeste == null ? "" : "&efter=" + naeste)));
            naeste = sider.getLast().naeste();
        } while (naeste != null);
        return sider;
    }

    @Test
    void payments_of_one_grant_are_paged_too_and_all_grants_come_first() throws Exception {
        var cpr = nytCpr();
        var nyeste = UUID.randomUUID();
        var aeldste = UUID.randomUUID();
        importer(
                List.of(
                        bevillingFra(aeldste, cpr, "2010-01-01T00:00:00+01:00"),
                        bevillingFra(nyeste, cpr, "2019-01-01T00:00:00+01:00")),
                List.of());
        var ventede = new ArrayList<UUID>();
        for (var dag = 7; dag >= 1; dag--) {
            var uuid = UUID.randomUUID();
            ventede.add(uuid);
            importer(List.of(), List.of(udbetaling(uuid, cpr, dag, dag == 7 ? aeldste : nyeste)));
        }

        var sider = sider(cpr, 3);

        assertThat(sider)
                .extracting(s -> s.bevillinger().size() + s.effektueringer().size())
                .containsExactly(3, 3, 3);
        assertThat(sider.getFirst().bevillinger()).extracting(b -> b.id()).containsExactly(nyeste, aeldste);
        assertThat(sider.stream().flatMap(s -> s.effektueringer().stream()).map(e -> e.id()))
                .isEqualTo(ventede);
    }

    @Test
    void a_payment_on_several_grants_is_never_cut_by_a_page() throws Exception {
        var cpr = nytCpr();
        var bevillinger = new UUID[] {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        importer(Stream.of(bevillinger).map(b -> bevilling(b, cpr)).toList(), List.of());
        var ventede = new ArrayList<UUID>();
        for (var dag = 5; dag >= 1; dag--) {
            var uuid = UUID.randomUUID();
            ventede.add(uuid);
            importer(List.of(), List.of(udbetaling(uuid, cpr, dag, bevillinger)));
        }

        for (var antal = 1; antal <= 9; antal++) {
            var effektueringer = sider(cpr, antal).stream()
                    .flatMap(s -> s.effektueringer().stream())
                    .toList();
            assertThat(effektueringer).extracting(e -> e.id()).isEqualTo(ventede);
            assertThat(effektueringer).allSatisfy(e -> assertThat(e.linjer()).hasSize(3));
        }
    }

    @Test
    void the_year_of_a_far_away_date_does_not_stop_the_grant() {
        var cpr = nytCpr();
        importer(List.of(bevillingFra(UUID.randomUUID(), cpr, "+123456789-01-01T00:00:00Z")), List.of());

        borger(cpr, "").body("bevillinger", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?antal=0",
                "?antal=501",
                "?antal=mange",
                "?efter=forkert",
                "?efter=b7fffffffffffffff00000000000000000000000000000000",
                "?efter=000000000000000000000000000000000000000000000000",
                "?efter=b",
                "?efter=e800000000000000000000000000000000000000000000000"
            })
    void a_wrong_parameter_is_refused(String parametre) {
        borger(nytCpr(), parametre).statusCode(400).body("kode", equalTo("UGYLDIG_PARAMETER"));
    }
}
