package dk.borgerblikket.lookup.graphql;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.objekt.Objektart;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListerTest extends Graftest {

    private static List<String> enheder(String argumenter) {
        return svar("{organisationEnhedListe(cvr: \"11111111\", " + argumenter + ") {edges {node {enhedsnavn}}}}")
                .extract()
                .jsonPath()
                .getList("data.organisationEnhedListe.edges.node.enhedsnavn");
    }

    private static List<String> brugere(String filter) {
        return svar("{brugerListe(cvr: \"11111111\", status: AKTIV, brugerFilter: {" + filter
                        + "}) {edges {node {brugernavn}}}}")
                .extract()
                .jsonPath()
                .getList("data.brugerListe.edges.node.brugernavn");
    }

    @Test
    void den_oeverste_enhed_staar_foerst_og_resten_i_dansk_orden() {
        assertThat(enheder("status: AKTIV")).containsExactly("Ærø og resten", "Borgerservice", "Jobcenter");
        assertThat(enheder("status: INAKTIV")).containsExactly("Nedlagt");
    }

    @ParameterizedTest(name = "{0} finder {1}")
    @CsvSource({
        "32,Jobcenter", "32.*,Jobcenter", "32*,Jobcenter", "3*,Jobcenter", "32.24,Jobcenter", "32.2*,Jobcenter",
        "32.24.04,Jobcenter", "32.24.0*,Jobcenter", "32.24.05,''", "32.25,''", "23.05.06,Borgerservice", "34.*,''",
        "*,Borgerservice Jobcenter"
    })
    void opgaver_findes_ved_kle_nummer_og_moenster(String moenster, String fundne) {
        assertThat(String.join(" ", enheder("status: AKTIV, opgaver: {kleNummer: [\"" + moenster + "\"]}")))
                .isEqualTo(fundne);
    }

    @Test
    void opgavens_rolle_skal_passe_naar_den_er_sagt() {
        assertThat(enheder("status: AKTIV, opgaver: {kleNummer: [\"*\"], rolle: \"" + Korsbaek.ANSVARLIG + "\"}"))
                .containsExactly("Jobcenter");
        assertThat(enheder("status: AKTIV, itSystemer: [\"" + Korsbaek.SYSTEM + "\"]"))
                .containsExactly("Jobcenter");
        assertThat(enheder("status: AKTIV, itSystemer: [\"" + Korsbaek.ROD + "\"]"))
                .isEmpty();
    }

    @Test
    void brugere_findes_ved_navn_adresse_og_type() {
        assertThat(brugere("brugernavn: \"MAUDE\"")).containsExactly("maude");
        assertThat(brugere("brugernavn: \"ma\"")).isEmpty();
        assertThat(brugere("brugernavn: \"ma*\"")).containsExactly("maude");
        assertThat(brugere("brugernavn: \"*\"")).containsExactly("maude", "ulf");
        assertThat(brugere("brugerTypeUuid: \"" + Korsbaek.INTERN + "\"")).containsExactly("maude");
        assertThat(brugere("brugerTypeUuid: \"" + Korsbaek.ANSAT_I + "\"")).isEmpty();
        assertThat(brugere(adresse(Korsbaek.EMAIL, "job@*"))).containsExactly("maude");
        assertThat(brugere(adresse(Korsbaek.EMAIL, "job@"))).isEmpty();
        assertThat(brugere(adresse(Korsbaek.POSTADRESSE, "job@*"))).isEmpty();
    }

    private static String adresse(UUID rolle, String tekst) {
        return "adresseRolleFilter: {rolle: \"" + rolle + "\", tekst: \"" + tekst + "\"}";
    }

    @Test
    void listen_kan_gaas_igennem_forlaens_og_baglaens() {
        var navne = List.of("Alfa", "Beta", "Dagpleje", "Øst", "Å");
        Korsbaek.gem(
                lager,
                KORSBAEK,
                navne.stream()
                        .map(n -> Korsbaek.besked(
                                Objektart.ORGANISATIONENHED, UUID.randomUUID(), Korsbaek.enhed(n, Korsbaek.ROD)))
                        .toList());
        var alle = List.of("Ærø og resten", "Alfa", "Beta", "Borgerservice", "Dagpleje", "Jobcenter", "Øst", "Å");

        assertThat(gaa("first", "after", "endCursor", "hasNextPage")).containsExactlyElementsOf(alle);
        var baglaens = gaa("last", "before", "startCursor", "hasPreviousPage");
        assertThat(baglaens).containsExactlyInAnyOrderElementsOf(alle);
        assertThat(baglaens.subList(0, 3)).containsExactly("Jobcenter", "Øst", "Å");
    }

    /** Walks the list three at a time. */
    private static List<String> gaa(String antal, String fra, String cursor, String flere) {
        var fundne = new ArrayList<String>();
        String sted = null;
        for (var sider = 0; sider < 10; sider++) {
            var svar = svar("{organisationEnhedListe(cvr: \"11111111\", status: AKTIV, " + antal + ": 3"
                            + (sted == null ? "" : ", " + fra + ": \"" + sted + "\"")
                            + ") {edges {cursor node {enhedsnavn}}"
                            + " pageInfo {hasNextPage hasPreviousPage startCursor endCursor}}}")
                    .extract()
                    .jsonPath();
            fundne.addAll(svar.getList("data.organisationEnhedListe.edges.node.enhedsnavn"));
            sted = svar.getString("data.organisationEnhedListe.pageInfo." + cursor);
            if (!svar.getBoolean("data.organisationEnhedListe.pageInfo." + flere)) {
                return fundne;
            }
        }
        throw new AssertionError("Listen slutter ikke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first: 1, last: 1",
                "first: 1, before: \"%s\"",
                "after: \"%s\", before: \"%s\"",
                "first: 0",
                "first: 501",
                "last: -1",
                "after: \"noget andet\""
            })
    void retninger_blandes_ikke_og_en_side_har_en_stoerrelse(String udsnit) {
        var sted = new Sted(false, "Jobcenter", Korsbaek.JOBCENTER).toString();
        spoerg("{organisationEnhedListe(cvr: \"11111111\", status: AKTIV, " + udsnit.replace("%s", sted)
                        + ") {edges {cursor}}}")
                .body("errors[0].extensions.classification", equalTo("ValidationError"));
    }

    @Test
    void en_anden_kommunes_enheder_er_ikke_med() {
        Korsbaek.gem(
                lager,
                Korsbaek.NABO,
                List.of(Korsbaek.besked(
                        Objektart.ORGANISATIONENHED,
                        UUID.randomUUID(),
                        Korsbaek.navngivet("N", "EnhedNavn", "Nabo").aktiv(fra(2020)))));
        assertThat(spoerg(
                                system(),
                                "query($cvr: CVR!) {organisationEnhedListe(cvr: $cvr, status: AKTIV)"
                                        + " {edges {node {enhedsnavn}}}}",
                                Map.of("cvr", Korsbaek.NABO))
                        .extract()
                        .jsonPath()
                        .getList("data.organisationEnhedListe.edges.node.enhedsnavn"))
                .isEqualTo(List.of("Nabo"));
        assertThat(enheder("status: AKTIV")).doesNotContain("Nabo");
    }
}
