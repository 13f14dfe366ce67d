package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.NATIONAL_CVR;
import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.Sideklient.Svar;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the DPO: emergency stops, the data protection block, and reported breaches. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class DpoSiderTest {

    @TestHTTPResource
    URI tjeneste;

    private String cvr;

    @BeforeEach
    void start() {
        cvr = kommune();
    }

    @Test
    void etKleNummerStoppesOgVisesIgenFraSiden() {
        var dpo = Sideklient.medarbejder(tjeneste, cvr, "dpo");
        var tom = dpo.hent("/admin/noedstop");
        assertThat(tom.status()).isEqualTo(200);
        assertThat(tom.html().select("h1").text()).isEqualTo("Nødstop i Kommune " + cvr.substring(4));
        assertThat(tom.html().select("h3").eachText()).doesNotContain("KLE 32.24.04");

        var sat = dpo.send(
                "/admin/noedstop",
                Map.of(
                        "omfang",
                        "kle",
                        "kle",
                        "32.24.04",
                        "itSystem",
                        fagsystem().toString(),
                        "begrundelse",
                        "Fejl"));
        assertThat(sat.status()).isEqualTo(200);
        assertThat(sat.html().select("[role=status]").text()).isEqualTo("Visningen er stoppet.");
        assertThat(sat.html().select("h3").eachText()).contains("KLE 32.24.04");
        assertThat(dpo.send("/admin/noedstop", Map.of("omfang", "kle", "kle", "32.24.04", "begrundelse", "Igen"))
                        .html()
                        .select("[role=status]")
                        .text())
                .contains("stadig stoppet");

        var formular = sat.html().select("form[action=/admin/noedstop/ophaev]").first();
        assertThat(send(dpo, formular, Map.of("begrundelse", " ")).status()).isEqualTo(422);
        var ophaevet = send(dpo, formular, Map.of("begrundelse", "Rettet"));
        assertThat(ophaevet.html().select("[role=status]").text()).isEqualTo("Nødstoppet er ophævet.");
        assertThat(ophaevet.html().select("h3").eachText()).doesNotContain("KLE 32.24.04");
        assertThat(ophaevet.krop()).contains("Fejl", "Rettet");
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Vælg hvad der skal skjules, -, -, A",
                "Skriv et KLE-nummer, kle, -, A",
                "Vælg et fagsystem, fagsystem, -, A",
                "KLE skal have formen, kle, 3, A",
                "Feltet skal udfyldes, alt, -, -",
                "CPR-nummer, alt, -, 610180-0001"
            })
    void enFormularMedFejlStopperIntetOgVisesIgenMedDetSkrevne(
            String fejl, String omfang, String kle, String begrundelse) {
        var felter = new HashMap<String, String>();
        felter.put("omfang", omfang == null ? "" : omfang);
        felter.put("kle", kle == null ? "" : kle);
        felter.put("begrundelse", begrundelse == null ? "" : begrundelse);

        var godkender = Sideklient.medarbejder(tjeneste, cvr, "konfiguration_godkend");
        godkender.hent("/admin/noedstop");
        var svar = godkender.send("/admin/noedstop", felter);

        assertThat(svar.status()).isEqualTo(422);
        assertThat(svar.html().select("[role=alert]").text().replace(",", "")).contains(fejl);
        assertThat(svar.html().select("#begrundelse").text()).isEqualTo(felter.get("begrundelse"));
        assertThat(svar.html().select("#kle").val()).isEqualTo(felter.get("kle"));
        medarbejder(cvr, "dpo").get(kommunesti(cvr) + "/noedstop").then().body("findAll { it.cvr }.size()", equalTo(0));
    }

    @Test
    void denNationaleVaelgerKommuneEllerStopperOveralt() {
        var national = Sideklient.medarbejder(tjeneste, NATIONAL_CVR, "national_admin");
        var overalt = national.hent("/admin/noedstop");
        assertThat(overalt.html().select("h1").text()).isEqualTo("Nødstop i alle kommuner");
        assertThat(overalt.html().select("#omfang-alt")).isEmpty();
        assertThat(overalt.html().select("#kommunevalg option").eachAttr("value"))
                .contains(cvr);

        var system = fagsystem();
        var sat = national.send(
                "/admin/noedstop",
                Map.of("kommune", "", "omfang", "fagsystem", "itSystem", system.toString(), "begrundelse", "Brud"));
        var formular = sat.html().select("form:has(input[name=id])").stream()
                .filter(f -> f.text().contains("fagsystemet"))
                .findFirst()
                .orElseThrow();
        assertThat(Sideklient.medarbejder(tjeneste, cvr, "dpo")
                        .hent("/admin/noedstop")
                        .krop())
                .contains("Gælder i alle kommuner")
                .doesNotContain("/admin/noedstop/ophaev");
        assertThat(send(national, formular, Map.of("begrundelse", "Slut")).status())
                .isEqualTo(200);

        assertThat(national.hent("/admin/noedstop?kommune=" + cvr).html().select("#omfang-alt"))
                .hasSize(1);
    }

    @Test
    void sidenForNoedstopKanLaesesUdenAtStoppeOgIkkeAfEnhver() {
        var laeser = Sideklient.medarbejder(tjeneste, cvr, "konfiguration_laes");
        assertThat(laeser.hent("/admin/noedstop").html().select("form[method=post]"))
                .isEmpty();
        assertThat(laeser.send("/admin/noedstop", Map.of("omfang", "alt", "begrundelse", "A"))
                        .status())
                .isEqualTo(403);
        assertThat(Sideklient.medarbejder(tjeneste, cvr, "rapport_laes")
                        .hent("/admin/noedstop")
                        .status())
                .isEqualTo(403);
        assertThat(laeser.hent("/admin/noedstop?kommune=" + kommune()).status()).isEqualTo(404);
        var dpo = Sideklient.medarbejder(tjeneste, cvr, "dpo");
        dpo.hent("/admin/noedstop");
        assertThat(dpo.kun(
                                "POST",
                                "/admin/noedstop",
                                Map.of("omfang", "alt", "begrundelse", "A"),
                                Map.of("Origin", "https://et-andet-sted.example"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void databeskyttelsenUdfyldesOgVisesSomBorgerneSerDen() {
        var dpo = Sideklient.medarbejder(tjeneste, cvr, "dpo");
        var tom = dpo.hent("/admin/databeskyttelse");
        assertThat(tom.krop()).contains("Kommunen har ikke oplyst noget endnu.");
        assertThat(tom.html().select("#funktion").val()).isEqualTo("Databeskyttelsesrådgiveren");

        var formular = tom.html().select("form[action=/admin/databeskyttelse]").first();
        var forkert = send(dpo, formular, Map.of("email", "dpo", "sikkerPost", "http://usikker.example"));
        assertThat(forkert.status()).isEqualTo(422);
        assertThat(forkert.html().select("#email-fejl, #sikkerPost-fejl")).hasSize(2);
        assertThat(forkert.html().select("#email").val()).isEqualTo("dpo");

        var gemt = send(dpo, formular, Map.of("email", "dpo@korsbaek.example"));
        assertThat(gemt.html().select("[role=status]").text()).isEqualTo("Oplysningerne er gemt.");
        assertThat(gemt.html().select("address").first().text()).contains("dpo@korsbaek.example");
        assertThat(gemt.html().select("#email").val()).isEqualTo("dpo@korsbaek.example");

        assertThat(Sideklient.medarbejder(tjeneste, cvr)
                        .hent("/admin/databeskyttelse")
                        .html()
                        .select("form[method=post]"))
                .isEmpty();
        var laeser = Sideklient.medarbejder(tjeneste, cvr, "konfiguration_laes");
        laeser.hent("/admin/databeskyttelse");
        assertThat(laeser.send("/admin/databeskyttelse", Map.of("funktion", "X", "email", "a@b.dk"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void databruddetTagesOpUdfyldesAfgoeresOgLukkesFraSiden() {
        var id = databrud();
        var dpo = Sideklient.medarbejder(tjeneste, cvr, "dpo");
        var koe = dpo.hent("/admin/databrud");
        assertThat(koe.html().select("tbody tr").text()).contains("Ny", "Løber").contains("timer tilbage");

        var sag = dpo.hent(koe.html().select("tbody a").attr("href"));
        assertThat(sag.html().select("blockquote").text()).isEqualTo("Jeg ser <b>en andens</b> sag.");
        assertThat(sag.html().select("main").text())
                .contains("Skjult: nødstop", "V-820: Bestået", "Ring efter kl. 16", "Konfigurationens version: 3");
        assertThat(sag.html().select("a[href*=kle=32.24.04]").text()).isEqualTo("Stop KLE 32.24.04");
        assertThat(dpo.hent(sag.html().select("a[href*=kle=32.24.04]").attr("href"))
                        .html()
                        .select("#kle")
                        .val())
                .isEqualTo("32.24.04");

        var skift = "form[action$=/tilstand]";
        var udfyld = "form[action$=/tjekliste]";
        sag = send(dpo, sag.html().select(skift).first(), Map.of("tilstand", "UNDER_BEHANDLING"));
        assertThat(sag.html().select("dl").text()).contains("Under behandling");
        var forTidligt = send(dpo, sag.html().select(skift).first(), Map.of("tilstand", "ANMELDT"));
        assertThat(forTidligt.status()).isEqualTo(422);
        assertThat(forTidligt.html().select("[role=alert]").text()).contains("tjeklisten");
        var forkert =
                send(dpo, sag.html().select(udfyld).first(), Map.of("antalPersoner", "mange", "art", "Sagsliste"));
        assertThat(forkert.html().select("#antalPersoner-fejl")).hasSize(1);
        assertThat(forkert.html().select("#art").text()).isEqualTo("Sagsliste");
        sag = send(dpo, sag.html().select(udfyld).first(), tjekliste());
        assertThat(sag.krop()).contains("Alt til anmeldelsen er udfyldt.");
        sag = send(dpo, sag.html().select(skift).first(), Map.of("tilstand", "ANMELDT", "journalnummer", "2026-1-42"));
        assertThat(sag.html().select("main").text()).contains("Anmeldt til Datatilsynet", "Overholdt", "2026-1-42");
        sag = send(dpo, sag.html().select("form[action$=/notater]").first(), Map.of("tekst", "Ringet til borgeren"));
        assertThat(sag.krop()).contains("Ringet til borgeren", "Sagen er læst");
        sag = send(dpo, sag.html().select(skift).first(), Map.of("tilstand", "LUKKET"));
        assertThat(sag.html().select("dl").text()).contains("Lukket");
        assertThat(sag.adresse().getPath()).isEqualTo("/admin/databrud/" + id);
    }

    @Test
    void etGammeltBilledeAfSagenKanIkkeOverskriveEtNyt() {
        databrud();
        var dpo = Sideklient.medarbejder(tjeneste, cvr, "dpo");
        var set = dpo.hent(dpo.hent("/admin/databrud").html().select("tbody a").attr("href"));
        send(dpo, set.html().select("form[action$=/tilstand]").first(), Map.of("tilstand", "UNDER_BEHANDLING"));

        var igen = send(dpo, set.html().select("form[action$=/tjekliste]").first(), Map.of("art", "Gammelt"));

        assertThat(igen.status()).isEqualTo(422);
        assertThat(igen.html().select("[role=alert]").text()).contains("ændret, siden du hentede det");
        assertThat(igen.html().select("#art").text()).isEqualTo("Gammelt");
    }

    @Test
    void tidspunktetForKendskabAngivesIDanskTid() {
        databrud();
        var dpo = Sideklient.medarbejder(tjeneste, cvr, "dpo");
        var sag = dpo.hent(dpo.hent("/admin/databrud").html().select("tbody a").attr("href"));
        var formular = sag.html().select("form[action$=/kendskab]").first();

        assertThat(send(dpo, formular, Map.of("tid", "2999-01-01T10:00", "begrundelse", "A"))
                        .html()
                        .select("#tid-fejl"))
                .hasSize(1);
        assertThat(send(dpo, formular, Map.of("tid", "i går", "begrundelse", "A"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void databrudSesKunAfKommunensDpo() {
        var id = databrud();
        for (var roller : List.of("konfiguration_godkend", "verifikation", "rapport_laes")) {
            assertThat(Sideklient.medarbejder(tjeneste, cvr, roller)
                            .hent("/admin/databrud")
                            .status())
                    .isEqualTo(403);
        }
        var anden = Sideklient.medarbejder(tjeneste, kommune(), "dpo");
        assertThat(anden.hent("/admin/databrud/" + id).status()).isEqualTo(404);
        assertThat(anden.hent("/admin/databrud/" + id + "?kommune=" + cvr).status())
                .isEqualTo(404);
        assertThat(anden.hent("/admin/databrud").html().select("tbody")).isEmpty();
        assertThat(Sideklient.medarbejder(tjeneste, NATIONAL_CVR, "national_admin")
                        .hent("/admin/databrud?kommune=" + cvr)
                        .html()
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void siderneFindesOgsaaPaaEngelsk() {
        databrud();
        var dpo = Sideklient.medarbejder(tjeneste, cvr, "dpo");
        for (var side : Map.of(
                        "/admin/noedstop", "Emergency stop in",
                        "/admin/databeskyttelse", "Data protection in",
                        "/admin/databrud", "Data breaches in")
                .entrySet()) {
            var svar = dpo.hent(side.getKey() + "?sprog=en");
            assertThat(svar.html().select("html").attr("lang")).isEqualTo("en");
            assertThat(svar.html().select("h1").text()).startsWith(side.getValue());
        }
        var sag = dpo.hent(dpo.hent("/admin/databrud").html().select("tbody a").attr("href"));
        assertThat(sag.html().select("main").text()).contains("What the citizen wrote", "New", "Running");
    }

    @Test
    void menuenViserKunHvadRollenGiverAdgangTil() {
        assertThat(menu("dpo")).containsExactly("Databeskyttelse", "Databrud", "Nødstop", "Revision");
        assertThat(menu("konfiguration_laes")).contains("Nødstop").doesNotContain("Databrud", "Databeskyttelse");
        assertThat(menu("rapport_laes")).doesNotContain("Nødstop", "Databrud", "Databeskyttelse");
    }

    private List<String> menu(String rolle) {
        return Sideklient.medarbejder(tjeneste, cvr, rolle)
                .hent("/admin")
                .html()
                .select("nav a")
                .eachText();
    }

    private static Map<String, String> tjekliste() {
        var felter = new HashMap<String, String>();
        for (var felt :
                List.of("art", "persongrupper", "oplysningstyper", "kontakt", "konsekvenser", "foranstaltninger")) {
            felter.put(felt, "Udfyldt");
        }
        felter.put("antalPersoner", "2");
        felter.put("antalRegistreringer", "3");
        felter.put("hoejRisiko", "nej");
        return felter;
    }

    /** Sends the form as a browser does: with what stands in it, but for these fields. */
    private static Svar send(Sideklient klient, Element formular, Map<String, String> udfyldt) {
        var felter = new HashMap<String, String>();
        formular.select("input[name], textarea[name]").forEach(f -> felter.put(f.attr("name"), f.val()));
        formular.select("select[name]")
                .forEach(f -> felter.put(
                        f.attr("name"),
                        f.select("option[selected]").isEmpty()
                                ? f.select("option").first().val()
                                : f.select("option[selected]").val()));
        felter.putAll(udfyldt);
        return klient.send(formular.attr("action"), felter);
    }

    private UUID databrud() {
        var id = UUID.randomUUID();
        med(Tokens.tjeneste("gateway"))
                .body("""
                        {"cvr":"%s","indberettet":"%s","indberetning":{
                          "beskrivelse":"Jeg ser <b>en andens</b> sag.","kontakt":"Ring efter kl. 16",
                          "spor":{"tid":"2026-11-30T10:00:00Z","korrelation":"0af7651916cd43dd8448eb211c80319c",
                            "konfigurationsversion":3,"kilder":{"sagsindeks":"OK","ydelsesindeks":"UTILGAENGELIG"},
                            "afgoerelser":[{"art":"SAG","uuid":"%s","kle":"32.24.04","systemer":["%s"],"vist":false,
                              "aarsag":"NOEDSTOP","trin":[{"regel":"V-820","aarsag":"UKLAR_EJER","bestaaet":true},
                              {"regel":"D-726","aarsag":"NOEDSTOP","bestaaet":false}]}],
                            "visninger":[{"tid":"2026-11-30T09:00:00Z","korrelation":"x","art":"OVERBLIK",
                              "konfigurationsversion":3}]}}}""".formatted(cvr, Instant.now().minusSeconds(60), UUID.randomUUID(), UUID.randomUUID()))
                .put(ROD + "/databrud/" + id)
                .then()
                .statusCode(204);
        return id;
    }
}
