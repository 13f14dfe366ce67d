package dk.borgerblikket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page with the monthly report. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(Rapportnabo.class)
class RapportsideTest {

    private static final String KOMMUNE = "11111111";

    @TestHTTPResource
    URI tjeneste;

    @AfterEach
    void op() {
        Rapportnabo.nede = false;
        Rapportnabo.SPURGT.clear();
    }

    @Test
    void showsTableChartsFilesAndWhatWasSent() {
        var side = laeser().hent("/admin/rapport?fra=2026-10&til=2026-11").html();

        assertThat(side.select("tbody tr").first().select("th, td").eachText())
                .containsExactly("oktober 2026", "1133", "615", "518", "600", "under 5", "7");
        assertThat(side.select("svg title").eachText())
                .containsExactly("Kald pr. måned", "Andel af kald med data, i procent");
        assertThat(side.select("a[download]").eachAttr("href"))
                .contains("/admin/rapport/fil/pdf?fra=2026-10&til=2026-11", "/admin/rapport/sendt/2026-10/2/pdf");
        assertThat(side.body().text())
                .contains("Version 2, dannet 5. november 2026. Rettet: Et kald <b>kom</b> for sent");
        assertThat(side.select("textarea").text()).isEqualTo("post@korsbaek.example");
        assertThat(Rapportnabo.SPURGT).anyMatch(s -> s.startsWith("GET /rapportering/v1/kommuner/11111111/kald?"));
    }

    @Test
    void filesComeThroughAsTheyAre() {
        var fil = laeser().hent("/admin/rapport/fil/pdf?fra=2026-10&til=2026-11");

        assertThat(fil.status()).isEqualTo(200);
        assertThat(fil.krop()).isEqualTo("%PDF-1.7");
        assertThat(laeser().hent("/admin/rapport/fil/exe").status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var periode = laeser().hent("/admin/rapport?fra=forkert");
        assertThat(periode.status()).isEqualTo(422);
        assertThat(periode.html().select("[role=alert]").text())
                .isEqualTo("Rapporten kan ikke vises: En måned skrives som 2026-11.");
        assertThat(periode.html().select("#fra").val()).isEqualTo("forkert");

        var modtagere = laeser().send("/admin/rapport/modtagere", Map.of("modtagere", "ingen-snabel"));
        assertThat(modtagere.status()).isEqualTo(422);
        assertThat(modtagere.html().select("[role=alert]").text())
                .isEqualTo("Modtagerne er ikke gemt: Modtagerne kan ikke bruges.");
        assertThat(modtagere.html().select("textarea").text()).isEqualTo("ingen-snabel");
    }

    @Test
    void receiversAreSavedOnePerLine() {
        var side = laeser().send("/admin/rapport/modtagere", Map.of("modtagere", "a@b.dk\r\n\r\n c@d.dk "));

        assertThat(side.html().select("[role=status]").text()).isEqualTo("Modtagerne er gemt.");
        assertThat(Rapportnabo.SPURGT)
                .contains("PUT /rapportering/v1/kommuner/11111111/modtagere {\"modtagere\":[\"a@b.dk\",\"c@d.dk\"]}");
    }

    @Test
    void saysSoWhenReportingIsAway() {
        Rapportnabo.nede = true;

        var side = laeser().hent("/admin/rapport");

        assertThat(side.status()).isEqualTo(503);
        assertThat(side.html().select("[role=alert]").text()).contains("kan ikke hentes lige nu");
    }

    @Test
    void needsTheRole() {
        var uden = Sideklient.medarbejder(tjeneste, KOMMUNE, "konfiguration_laes");

        assertThat(uden.hent("/admin/rapport").status()).isEqualTo(403);
        assertThat(uden.hent("/admin").html().select("nav").text()).doesNotContain("Rapport");
        assertThat(Rapportnabo.SPURGT).isEmpty();
    }

    private Sideklient laeser() {
        var laeser = Sideklient.medarbejder(tjeneste, KOMMUNE, "rapport_laes");
        assertThat(laeser.hent("/admin").status()).isEqualTo(200);
        return laeser;
    }
}
