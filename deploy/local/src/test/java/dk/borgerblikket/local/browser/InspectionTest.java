package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planted faults: what is asked of the pages would be noticed if it were missing. Pages of no server. */
@ExtendWith(InBrowser.class)
class InspectionTest {

    private static final String GOOD = """
            <!DOCTYPE html><html lang="da"><head><title>God side</title></head><body><main><h1>God side</h1>
            <p>Tekst <a href="#a">Henvisning</a></p>
            <form><label for="felt">Felt</label><input id="felt"><fieldset><legend>Valg</legend>
            <input type="radio" name="v" id="v1"><label for="v1">Et</label>
            <input type="radio" name="v" id="v2"><label for="v2">To</label></fieldset><button>Send</button></form>
            </main></body></html>""";

    private Visit visit;

    @BeforeEach
    void visit(Visit visit) {
        this.visit = visit;
    }

    @Test
    void aGoodPageIsWithoutFault() {
        assertThat(faults(GOOD)).isEmpty();
    }

    /** One page with all of them, because each look costs a second. */
    @Test
    void everyFaultThatIsPlantedIsFound() {
        assertThat(faults("""
                        <!DOCTYPE html><html><head><title></title></head><body><main>
                        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
                        <p style="color:#bbb;background:#fff">Svag</p><p style="width:40rem">Bred</p>
                        <form><p>Felt</p><input id="felt"><button style="outline:none">Usynlig</button>
                        <button tabindex="-1">Udenfor</button></form></main></body></html>"""))
                .anySatisfy(fault -> assertThat(fault).contains("ingen titel"))
                .anySatisfy(fault -> assertThat(fault).contains("0 overskrifter"))
                .anySatisfy(fault -> assertThat(fault).contains("axe image-alt"))
                .anySatisfy(fault -> assertThat(fault).contains("axe color-contrast"))
                .anySatisfy(fault -> assertThat(fault).contains("axe html-has-lang"))
                .anySatisfy(fault -> assertThat(fault).contains("axe label"))
                .anySatisfy(fault -> assertThat(fault).contains("bredere end 320"))
                .anySatisfy(
                        fault -> assertThat(fault).contains("fokus ses ikke").contains("outline:none"))
                .anySatisfy(fault -> assertThat(fault).contains("nås ikke med").contains("tabindex"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            violates           | <p>Tekst | <script>document.title = 'x'</script><p>
            violates           | <p>Tekst | <p style="color:red">Tekst
            violates           | <p>Tekst | <img alt="" src="https://eksempel.invalid/a.png"><p>
            script: .*udefineret | <p>Tekst | <script src="/fejl.js"></script><p>
            """)
    void whatTheBrowserComplainsOfIsNoticed(String complaint, String what, String instead) {
        open(GOOD.replace(what, instead), Map.of("Content-Security-Policy", "default-src 'self'"));

        assertThat(visit.complaints()).anySatisfy(found -> assertThat(found).containsPattern(complaint));

        visit.expectComplaint(".");
    }

    @Test
    void aRequestToSomebodyElseIsNoticed() {
        open(GOOD.replace("<p>Tekst", "<img alt='' src='https://eksempel.invalid/a.png'><p>"), Map.of());

        assertThat(visit.complaints()).anySatisfy(found -> assertThat(found).contains("fremmed adresse"));

        visit.expectComplaint(".");
    }

    private List<String> faults(String html) {
        open(html, Map.of());
        return new Inspection(visit.page()).faults();
    }

    private void open(String html, Map<String, String> headers) {
        visit.page()
                .route(
                        "http://localhost/**",
                        route -> route.fulfill(
                                route.request().url().endsWith(".js")
                                        ? new Route.FulfillOptions()
                                                .setContentType("text/javascript")
                                                .setBody("udefineret.noget()")
                                        : new Route.FulfillOptions()
                                                .setContentType("text/html;charset=UTF-8")
                                                .setHeaders(headers)
                                                .setBody(html)));
        visit.page().navigate("http://localhost/side");
    }
}
