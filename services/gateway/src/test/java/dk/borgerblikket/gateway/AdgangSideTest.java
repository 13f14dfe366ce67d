package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that tells who has looked; what stands in the list is tested with {@code /borger/v1/adgang}. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class AdgangSideTest {

    private static final String OVERBLIK = "/mit-overblik/overblik";
    private static final String ADGANG = "/mit-overblik/adgang";
    private static final AtomicInteger NAESTE = new AtomicInteger(70);

    @TestHTTPResource
    URI tjeneste;

    @Inject
    CprNoegle cprNoegle;

    private final String borger = "61019012" + NAESTE.getAndIncrement();

    private Omverden omverden;
    private Sideklient browser;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        omverden.sagsindeks.svarer(kald -> svar(kald, omverden::sager));
        omverden.ydelsesindeks.svarer(kald -> svar(kald, omverden::ydelser));
        browser = Sideklient.borger(tjeneste, borger);
    }

    /** An index that nobody has looked in. */
    private static void svar(HttpExchange kald, Nabo.Svar ellers) throws IOException, InterruptedException {
        if (kald.getRequestURI().getPath().endsWith("/opslag")) {
            Nabo.json(kald, 200, "{\"opslag\": [], \"naeste\": null}".getBytes(StandardCharsets.UTF_8));
        } else {
            ellers.giv(kald);
        }
    }

    @Test
    void ownLookUpStandsInTheListAndInTheFiles() {
        assertThat(browser.hent(ADGANG).html().text()).contains("Der er ingen, der har set dine oplysninger");
        browser.hent(OVERBLIK);

        var side = browser.hent(ADGANG).html();

        assertThat(side.select("tbody tr").eachText())
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .contains(
                                "Dig selv",
                                "Du ville se dine egne oplysninger",
                                "Overblikket over dine sager og ydelser"));
        var ark = browser.hent(ADGANG + "/csv");
        assertThat(ark.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(ark.header("Content-Disposition")).contains("hvem-har-set-mine-oplysninger.csv");
        assertThat(ark.krop()).contains("Dig selv");
        var data = browser.hent(ADGANG + "/json");
        assertThat(data.header("Content-Type")).startsWith("application/json");
        assertThat(data.krop()).contains("\"hvem\":\"Dig selv\"").doesNotContain("komplet");
    }

    @Test
    void longListIsReadPageByPage() throws Exception {
        Database.indsaet("""
                INSERT INTO opslag (tidspunkt, borger, korrelation, art, konfigurationsversioner, vist, kilder)
                SELECT now() - nr * interval '1 day', ?, 'x', 'OVERBLIK', '{}', '{}', '{}' FROM generate_series(1, 60) nr
                """, cprNoegle.noegle("urn:oio:cpr-nr:" + borger));

        var foerste = browser.hent(ADGANG).html();
        var anden = browser.hent(foerste.select(".bb-knapper a").attr("href")).html();

        assertThat(foerste.select("tbody tr")).hasSize(50);
        assertThat(anden.select("tbody tr")).hasSize(10);
        assertThat(anden.select(".bb-knapper a").eachAttr("href")).containsExactly(ADGANG);
    }

    @Test
    void sourceThatIsDownIsTold() {
        omverden.sagsindeks.ned();

        var side = browser.hent(ADGANG).html();

        assertThat(side.select(".alert-warning").text()).contains("Noget af listen mangler lige nu");
        assertThat(side.text()).doesNotContain("Der er ingen, der har set");
        assertThat(browser.hent(ADGANG + "/csv").status()).isEqualTo(503);
    }

    @Test
    void listNeedsALogin() {
        for (var sti : new String[] {ADGANG, ADGANG + "/csv", ADGANG + "/json"}) {
            assertThat(Sideklient.ukendt(tjeneste)
                            .kun("GET", sti, Map.of(), Map.of())
                            .status())
                    .isEqualTo(302);
        }
    }
}
