package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form by which a citizen reports a breach; what becomes of a report is tested with {@code /borger/v1/databrud}. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class DatabrudSideTest {

    private static final String OVERBLIK = "/mit-overblik/overblik";
    private static final String DATABRUD = "/mit-overblik/databrud";
    private static final AtomicInteger NAESTE = new AtomicInteger(50);

    @TestHTTPResource
    URI tjeneste;

    /** Somebody who has reported nothing today. */
    private final String borger = "61019012" + NAESTE.getAndIncrement();

    private Sideklient browser;

    @BeforeEach
    void start() {
        Omverden.ny()
                .sager(
                        borger,
                        List.of(Testdata.sag(
                                UUID.randomUUID(),
                                borger,
                                Testdata.KORSBAEK,
                                Testdata.AABENT_KLE,
                                "En andens sag",
                                "2020-05-12")),
                        List.of());
        browser = Sideklient.borger(tjeneste, borger);
    }

    @Test
    void reportIsMadeFromTheCaseAndGetsAReceipt() throws Exception {
        var sag = browser.hent(OVERBLIK).html().select("h4 a").attr("href");
        var link = browser.hent(sag).html().select("a[href^=" + DATABRUD + "]").attr("href");
        var felter = udfyldt(browser.hent(link).html());

        var kvittering = browser.send(DATABRUD, felter);

        assertThat(kvittering.adresse().getPath()).isEqualTo(DATABRUD + "/" + felter.get("id"));
        assertThat(kvittering.html().text())
                .contains("Din anmeldelse er modtaget", "Anmeldelsen er sendt til Korsbæk Kommune", felter.get("id"));
        assertThat(gemte(felter)).hasSize(1);
    }

    @Test
    void sameFormSentTwiceIsOneReport() throws Exception {
        var felter = udfyldt(formular());

        browser.send(DATABRUD, felter);
        var igen = browser.send(DATABRUD, felter);

        assertThat(igen.html().text()).contains("Din anmeldelse er modtaget");
        assertThat(gemte(felter)).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldAtTheFieldAndNothingIsLostOrStored() throws Exception {
        var felter = udfyldt(formular());
        felter.put("beskrivelse", "Den handler om 010190-1234");
        felter.put("kontakt", "<b>70 10 10 10</b>");

        var svar = browser.send(DATABRUD, felter);

        assertThat(svar.status()).isEqualTo(422);
        var side = svar.html();
        assertThat(side.select(".alert-error a").attr("href")).isEqualTo("#beskrivelse");
        assertThat(side.select("#beskrivelse").attr("aria-invalid")).isEqualTo("true");
        assertThat(side.select("#beskrivelse-fejl").text()).contains("Skriv ikke CPR-numre");
        assertThat(side.select("#kontakt").val()).isEqualTo("<b>70 10 10 10</b>");
        assertThat(side.select("input[name=id]").val()).isEqualTo(felter.get("id"));
        assertThat(gemte(felter)).isEmpty();
    }

    @Test
    void formFromElsewhereIsRefused() throws Exception {
        var felter = udfyldt(formular());

        var svar = browser.kun("POST", DATABRUD, felter, Map.of("Origin", "https://ond.example"));

        assertThat(svar.status()).isEqualTo(403);
        assertThat(gemte(felter)).isEmpty();
    }

    @Test
    void receiptIsTheCitizensOwn() {
        var felter = udfyldt(formular());
        browser.send(DATABRUD, felter);
        var sti = DATABRUD + "/" + felter.get("id");

        assertThat(browser.hent(sti).status()).isEqualTo(200);
        assertThat(Sideklient.borger(tjeneste, "6101901234").hent(sti).status()).isEqualTo(404);
        assertThat(browser.hent(DATABRUD + "/ikke-et-nummer").status()).isEqualTo(404);
    }

    @Test
    void formAboutNothingSendsTheCitizenToTheOverview() {
        var side = browser.hent(DATABRUD).html();

        assertThat(side.select("form[action=" + DATABRUD + "]")).isEmpty();
        assertThat(side.select("main a").attr("href")).isEqualTo(OVERBLIK);
    }

    private Document formular() {
        return browser.hent(DATABRUD + "?kommune=11111111").html();
    }

    private static Map<String, String> udfyldt(Document side) {
        var felter = new HashMap<String, String>();
        side.select("form[action=" + DATABRUD + "] input[type=hidden]")
                .forEach(felt -> felter.put(felt.attr("name"), felt.val()));
        felter.put("beskrivelse", "Sagen handler ikke om mig");
        felter.put("hvornaar", "2026-11-01");
        felter.put("kontakt", "");
        return felter;
    }

    private static List<Map<String, String>> gemte(Map<String, String> felter) throws Exception {
        return Database.hent("SELECT * FROM databrud WHERE id = ?", UUID.fromString(felter.get("id")));
    }
}
