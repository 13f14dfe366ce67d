package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.kommune;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An authority's configuration by its pages: what is in force, the draft, activation, and back again. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KonfigurationssideTest {

    @TestHTTPResource
    URI tjeneste;

    private String cvr;
    private String rod;
    private Sideklient redaktoer;

    @BeforeEach
    void myndighed() {
        cvr = kommune();
        rod = "/admin/kommuner/" + cvr;
        redaktoer = klient("konfiguration_rediger");
    }

    private Sideklient klient(String... roller) {
        var klient = Sideklient.medarbejder(tjeneste, cvr, roller);
        klient.hent("/admin");
        return klient;
    }

    private static String maerke(Sideklient.Svar svar) {
        return svar.html().select("input[name=maerke]").attr("value");
    }

    private static Map<String, String> linje(String kle, String fradato, String maerke) {
        var felter = new LinkedHashMap<String, String>();
        felter.put("kle", kle);
        felter.put("fradato", fradato);
        felter.put("vis", "ja");
        felter.put("sager", "ja");
        felter.put("ydelser", "ja");
        felter.put("handling", "gem");
        felter.put("maerke", maerke);
        return felter;
    }

    @Test
    void aNumberIsOpenedByADraftThatIsActivatedAndUndone() {
        assertThat(redaktoer.hent(rod + "/konfiguration").html().select("main").text())
                .contains("har ikke åbnet noget endnu");

        var kladde = redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "2020-12-01", ""));
        assertThat(kladde.status()).isEqualTo(200);
        assertThat(kladde.adresse().getPath()).isEqualTo(rod + "/kladde");
        assertThat(kladde.html().select("tbody th[scope=row]").eachText()).contains("27.35.04");
        assertThat(kladde.html().select("ins").eachText()).contains("1. december 2020");

        var foerste = redaktoer.send(rod + "/kladde/aktivering", Map.of("maerke", maerke(kladde)));
        assertThat(foerste.html().select("[role=status]").text()).isEqualTo("Version 1 er nu i kraft.");

        var anden = redaktoer.send(rod + "/kladde/linjer", linje("27.36.*", "", ""));
        redaktoer.send(rod + "/kladde/aktivering", Map.of("maerke", maerke(anden)));
        var tilbage = redaktoer.send(rod + "/konfiguration/versioner/1/tilbagerulning", Map.of());
        assertThat(tilbage.html().select("[role=status]").text()).contains("Det er version 3.");
        assertThat(tilbage.html().select("tbody th[scope=row]").eachText())
                .contains("27.35.04")
                .doesNotContain("27.36.*");
    }

    @Test
    void aLineWithErrorsIsShownAgainWithWhatIsWrong() {
        var svar = redaktoer.send(rod + "/kladde/linjer", linje("hundrede", "i morgen", ""));

        assertThat(svar.status()).isEqualTo(422);
        assertThat(svar.html().select("[role=alert] li").eachText())
                .containsExactly(
                        "KLE skal have formen *, NN.*, NN.NN.* eller NN.NN.NN", "Datoen skal have formen ÅÅÅÅ-MM-DD");
        assertThat(svar.html().select("#kle").attr("value")).isEqualTo("hundrede");
    }

    @Test
    void aLineCanBeEditedFieldByFieldAndTakenOut() {
        var kladde = redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "", ""));
        var felter = linje("27.35.04", "2021-01-01", maerke(kladde));
        felter.put("titel", "SAGSTITEL");
        felter.put("dokumenter", "INGEN");
        felter.put("foelsomhed", "IKKE_FORTROLIGE_DATA");
        felter.put("tilstand", "ALLE");
        felter.put("aktive", "ja");
        felter.put("note", "Aftalt med <b>Børn</b>");
        felter.put("link-tekst-1", "Læs mere");
        felter.put("link-url-1", "https://www.borger.dk/laes");
        redaktoer.send(rod + "/kladde/linjer/0", felter);

        var form = redaktoer.hent(rod + "/kladde/linjer/0").html();
        assertThat(form.select("#fradato").attr("value")).isEqualTo("2021-01-01");
        assertThat(form.select("#titel option[selected]").attr("value")).isEqualTo("SAGSTITEL");
        assertThat(form.select("#dokumenter option[selected]").attr("value")).isEqualTo("INGEN");
        assertThat(form.select("#foelsomhed option[selected]").attr("value")).isEqualTo("IKKE_FORTROLIGE_DATA");
        assertThat(form.select("#aktive").hasAttr("checked")).isTrue();
        assertThat(form.select("#note").text()).isEqualTo("Aftalt med <b>Børn</b>");
        assertThat(form.select("#link-url-1").attr("value")).isEqualTo("https://www.borger.dk/laes");

        var uden = redaktoer.send(
                rod + "/kladde/linjer/0/fjernelse", Map.of("maerke", maerke(redaktoer.hent(rod + "/kladde"))));
        assertThat(uden.html().select("tbody th[scope=row]").eachText()).doesNotContain("27.35.04");
    }

    @Test
    void whatAPageShowsIsFetchedAsAFile() {
        var kladde = redaktoer
                .send(rod + "/kladde/linjer", linje("27.35.04", "", ""))
                .html();
        assertThat(kladde.select("a[href*=eksport]")).hasSize(2);
        for (var link : kladde.select("a[href*=eksport]").eachAttr("href")) {
            var fil = redaktoer.hent(link);
            assertThat(fil.status()).as(link).isEqualTo(200);
            assertThat(fil.header("Content-Disposition")).startsWith("attachment; filename=");
            assertThat(fil.krop()).contains("27.35.04");
        }
        assertThat(redaktoer.hent(rod + "/eksport?af=kladde&format=exe").status())
                .isEqualTo(400);
    }

    @Test
    void aDraftThatHasChangedSinceItWasSeenIsNotOverwritten() {
        var set = maerke(redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "", "")));
        redaktoer.send(rod + "/kladde/linjer", linje("27.35.08", "", set));

        var svar = redaktoer.send(rod + "/kladde/linjer", linje("27.35.12", "", set));
        assertThat(svar.status()).isEqualTo(412);
        assertThat(svar.html().select("[role=alert]").text()).contains("ændret, siden du hentede det");
    }

    @Test
    void withFourEyesTheEditorHasToSendAndAnotherActivates() {
        var godkender = klient("konfiguration_godkend");
        var valgt = godkender.send(rod + "/indstillinger", Map.of("fire-oejne", "ja"));
        assertThat(valgt.html().select("#fire-oejne").hasAttr("checked")).isTrue();

        var kladde = redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "", ""));
        assertThat(kladde.html().select("form[action$=aktivering]")).isEmpty();
        var sendt = redaktoer.send(rod + "/kladde/indsendelse", Map.of("maerke", maerke(kladde)));
        assertThat(sendt.html().select("main").text()).contains("venter på godkendelse");

        var afvist = godkender.send(
                rod + "/kladde/afvisning", Map.of("maerke", maerke(sendt), "begrundelse", "Mangler 27.35.08"));
        assertThat(afvist.html().select(".alert-warning").text()).contains("Mangler 27.35.08");

        var igen = redaktoer.send(rod + "/kladde/indsendelse", Map.of("maerke", maerke(kladde)));
        var iKraft = godkender.send(rod + "/kladde/aktivering", Map.of("maerke", maerke(igen)));
        assertThat(iKraft.html().select("[role=status]").text()).isEqualTo("Version 1 er nu i kraft.");
    }

    @Test
    void aPlannedVersionIsToldAndCanBeCancelled() {
        var kladde = redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "", ""));
        var dag = redaktoer.send(rod + "/kladde/ikrafttraeden", Map.of("maerke", maerke(kladde), "dag", "2090-01-01"));
        assertThat(dag.html().select("form[action$=aktivering] button").text())
                .isEqualTo("Aktivér fra 1. januar 2090 kl. 00.00");

        var planlagt = redaktoer.send(rod + "/kladde/aktivering", Map.of("maerke", maerke(dag)));
        assertThat(planlagt.html().select("[role=status]").text()).isEqualTo("Version 1 er planlagt.");

        var annulleret = redaktoer.send(rod + "/konfiguration/versioner/1/annullering", Map.of());
        assertThat(annulleret.html().select("table").text()).contains("Annulleret");
    }

    @Test
    void theLinesOfAnotherAuthorityAreCopied() {
        redaktoer.send(
                rod + "/kladde/aktivering",
                Map.of("maerke", maerke(redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "", "")))));
        var fra = cvr;
        myndighed();
        var tom = redaktoer.send(rod + "/kladde", Map.of());

        var kopi = redaktoer.send(rod + "/kladde/kopi", Map.of("maerke", maerke(tom), "fra", fra));
        assertThat(kopi.html().select("tbody th[scope=row]").eachText()).contains("27.35.04");
    }

    @Test
    void whoMayOnlyReadSeesNoButtonsAndChangesNothing() {
        var laeser = klient("konfiguration_laes");

        var side = laeser.hent(rod + "/konfiguration");
        assertThat(side.status()).isEqualTo(200);
        assertThat(side.html().select("main form")).isEmpty();
        assertThat(laeser.send(rod + "/kladde/linjer", linje("27.35.04", "", ""))
                        .status())
                .isEqualTo(403);
        assertThat(redaktoer.hent(rod + "/kladde").html().select("main").text()).contains("Der er ingen kladde");
    }

    @Test
    void anotherAuthoritysPagesAreAsIfTheyDidNotExist() {
        var anden = Sideklient.medarbejder(tjeneste, kommune(), "konfiguration_rediger");

        for (var side : new String[] {"/konfiguration", "/kladde", "/aftaler", "/indstillinger", "/popuptekst"}) {
            assertThat(anden.hent(rod + side).status()).as(side).isEqualTo(404);
        }
        assertThat(anden.send(rod + "/kladde/linjer", linje("27.35.04", "", "")).status())
                .isEqualTo(404);
    }

    @Test
    void everyPageOfAnAuthorityIsThereInBothLanguages() {
        var klient = klient("konfiguration_rediger", "konfiguration_godkend");
        klient.send(rod + "/kladde/linjer", linje("27.35.04", "", ""));
        for (var sprog : new String[] {"da", "en"}) {
            for (var side : new String[] {
                "/konfiguration", "/kladde", "/kladde/linjer/ny", "/kladde/linjer/0", "/aftaler", "/indstillinger"
            }) {
                var svar = klient.hent(rod + side + "?sprog=" + sprog);
                assertThat(svar.status()).as(side).isEqualTo(200);
                assertThat(svar.html().select("html").attr("lang")).isEqualTo(sprog);
                assertThat(svar.html().select("h1")).as(side).hasSize(1);
            }
        }
    }

    @Test
    void whatWasChangedIsFoundAgainByThoseWhoSupervise() {
        redaktoer.send(
                rod + "/kladde/aktivering",
                Map.of("maerke", maerke(redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "", "")))));

        var alle = redaktoer.hent("/admin/revision").html();
        assertThat(alle.select("tbody tr")).hasSizeGreaterThan(2);
        var valgte = redaktoer
                .hent("/admin/revision?hvad=KLE_KONFIGURATION&fra=2020-01-01&til=2090-01-01")
                .html();
        assertThat(valgte.select("tbody tr")).hasSize(1);
        assertThat(valgte.select("#hvad option[selected]").attr("value")).isEqualTo("KLE_KONFIGURATION");
        assertThat(redaktoer.hent("/admin/revision?til=2020-01-01").html().select("tbody tr"))
                .isEmpty();
        assertThat(redaktoer.hent("/admin/revision?hvad=NOGET").status()).isEqualTo(400);
        assertThat(redaktoer.hent("/admin/revision/opslag").status()).isEqualTo(403);
        assertThat(redaktoer.hent("/admin/revision?cvr=" + kommune()).status()).isEqualTo(404);
        assertThat(klient("rapport_laes").hent("/admin/revision").status()).isEqualTo(403);
    }

    @Test
    void theNationSeesAllAuthoritiesAndItsRules() {
        var national = Sideklient.medarbejder(tjeneste, Kaldere.NATIONAL_CVR, "national_admin");
        assertThat(national.hent("/admin/kommuner").html().select("a").eachAttr("href"))
                .contains(rod + "/konfiguration");

        var side = national.hent("/admin/nationale-regler").html();
        var felter = new LinkedHashMap<String, String>();
        side.select("textarea").forEach(felt -> felter.put(felt.attr("name"), felt.wholeText()));
        felter.put("links", "nonsens");
        var forkert = national.send("/admin/nationale-regler", felter);
        assertThat(forkert.status()).isEqualTo(400);
        assertThat(forkert.html().select("#links").text()).isEqualTo("nonsens");

        felter.put("links", "27.*; Læs mere; https://www.borger.dk/a;b");
        var gemt = national.send("/admin/nationale-regler", felter);
        assertThat(gemt.html().select("[role=status]").text()).isEqualTo("Ændringen er gemt.");
        assertThat(gemt.html().select("#links").text()).isEqualTo("27.*; Læs mere; https://www.borger.dk/a;b");

        felter.put("links", "");
        national.send("/admin/nationale-regler", felter);
        assertThat(redaktoer.hent("/admin/nationale-regler").status()).isEqualTo(403);
        assertThat(redaktoer.hent("/admin/kommuner").status()).isEqualTo(403);
    }

    @Test
    void aDraftIsSavedAsAFileAndTakenInAgain() {
        redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "2020-12-01", ""));
        var fil = redaktoer.hent(rod + "/eksport?af=kladde&format=csv").krop();
        redaktoer.send(rod + "/kladde/linjer", linje("32.24.*", "2019-01-01", maerke(redaktoer.hent(rod + "/kladde"))));
        assertThat(numre(redaktoer.hent(rod + "/kladde"))).contains("27.35.04", "32.24.*");

        var efter = redaktoer.sendFil(
                rod + "/kladde/import",
                Map.of("maerke", maerke(redaktoer.hent(rod + "/kladde"))),
                "fil",
                "kladde.csv",
                fil);

        assertThat(efter.status()).isEqualTo(200);
        assertThat(efter.adresse().getPath()).isEqualTo(rod + "/kladde");
        assertThat(numre(efter)).contains("27.35.04").doesNotContain("32.24.*");
    }

    @Test
    void aFileThatCannotBeReadChangesNothingAndSaysWhy() {
        redaktoer.send(rod + "/kladde/linjer", linje("27.35.04", "2020-12-01", ""));
        var maerke = maerke(redaktoer.hent(rod + "/kladde"));

        for (var fil :
                Map.of("x.json", "{", "x.csv", "KLE;Vises\r\nxx.yy;måske\r\n").entrySet()) {
            var svar = redaktoer.sendFil(
                    rod + "/kladde/import", Map.of("maerke", maerke), "fil", fil.getKey(), fil.getValue());
            assertThat(svar.status()).as(fil.getKey()).isIn(400, 422);
            assertThat(svar.html().select("[role=alert]").text()).isNotEmpty();
            assertThat(numre(svar)).contains("27.35.04");
        }
        var uden = redaktoer.sendFil(rod + "/kladde/import", Map.of("maerke", maerke), "fil", "", "");
        assertThat(uden.status()).isEqualTo(422);
        assertThat(uden.html().select("[role=alert]").text()).contains("Vælg en fil.");
    }

    private static List<String> numre(Sideklient.Svar svar) {
        return svar.html().select("tbody th[scope=row]").eachText();
    }
}
