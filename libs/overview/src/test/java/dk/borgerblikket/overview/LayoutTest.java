package dk.borgerblikket.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.overview.OverblikSvar.KildeSvar;
import dk.borgerblikket.overview.OverblikSvar.Tilstand;
import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How an answer is laid out. */
@QuarkusTest
class LayoutTest {

    private static final List<KildeSvar> ALT_VEL = List.of(Eksempel.kilde("sagsindeks", Tilstand.OK, null));
    private static final Stier STIER = new Stier("/sager/", "/ydelser/", null);

    @Inject
    Engine engine;

    @Test
    void caseIsShownWithStatusTimelineAndDocumentTitles() {
        var side = overblik(Eksempel.svar(ALT_VEL, List.of(Eksempel.SAG), List.of()), Set.of("saga"), "da");

        assertThat(side.select("h2").eachText()).containsExactly("Korsbæk Kommune");
        assertThat(side.select("h4 a").text()).isEqualTo("Hjælp til <b>huset</b> & haven");
        assertThat(side.select("h4 a").attr("href")).isEqualTo("/sager/saga");
        assertThat(side.select(".badge").eachText()).containsExactly("Status: Under behandling", "Nyt");
        assertThat(side.select(".overblik-tidslinje li").eachText())
                .containsExactly("Modtaget 12. maj 2020", "Under behandling 1. juni 2020");
        assertThat(side.select("[aria-current=step]").text()).startsWith("Under behandling");
        assertThat(side.select(".bordered-list li").eachText())
                .containsExactly("Aftale om besøg Brev fra kommunen · 14. maj 2020", "Notat");
    }

    @Test
    void onlySafeAddressesBecomeLinks() {
        var side = overblik(Eksempel.svar(ALT_VEL, List.of(Eksempel.SAG), List.of()), Set.of(), "da");

        assertThat(side.select(".overblik-links a").eachAttr("href")).containsExactly("https://www.borger.dk/besoeg");
    }

    @Test
    void benefitIsShownWithItsPayments() {
        var side = overblik(Eksempel.svar(ALT_VEL, List.of(), List.of(Eksempel.YDELSE)), Set.of(), "da");

        assertThat(side.select("h4 a").attr("href")).isEqualTo("/ydelser/ydelsea");
        assertThat(side.select("article").text())
                .contains("Fra 1. januar 2026, og fortsat", "Udbetales af Korsbæk Kommune")
                .contains("Seneste udbetaling: -12,50 kr., 27. februar 2026");
        assertThat(side.select("tbody tr").eachText())
                .containsExactly(
                        "27. februar 2026 1. februar 2026 – 27. februar 2026 -12,50 kr. Udbetalt til en anden modtager",
                        "30. januar 2026 1. januar 2026 – 30. januar 2026 19.728,00 kr.");
    }

    @Test
    void paymentThatIsYetToComeIsNotCalledTheLatest() {
        var svar = Eksempel.svar(ALT_VEL, List.of(), List.of(Eksempel.YDELSE));
        var iFebruar = new OverblikSvar(Instant.parse("2026-02-26T12:00:00Z"), svar.kilder(), svar.kommuner());

        assertThat(overblik(iFebruar, Set.of(), "da").select("article").text())
                .contains("Næste udbetaling: -12,50 kr., 27. februar 2026")
                .contains("Seneste udbetaling: 19.728,00 kr., 30. januar 2026");
    }

    @Test
    void authorityTellsWhatItShowsAndWhomToAsk() {
        var side = overblik(Eksempel.svar(ALT_VEL, List.of(Eksempel.SAG), List.of()), Set.of(), "da");

        assertThat(side.select("details").text()).contains("Korsbæk Kommune viser sager.");
        assertThat(side.select("address a").eachAttr("href"))
                .containsExactly("tel:70101010", "mailto:dpo@korsbaek.example");
    }

    @Test
    void nothingIsSaidToBeThereOnlyWhenEverySourceGaveAll() {
        var tomt = overblik(Eksempel.svar(ALT_VEL, List.of(), List.of()), Set.of(), "da");
        var nede = overblik(
                Eksempel.svar(
                        List.of(Eksempel.kilde("ydelsesindeks", Tilstand.UTILGAENGELIG, "Nede")), List.of(), List.of()),
                Set.of(),
                "da");

        assertThat(tomt.text()).contains("Du har ingen sager eller ydelser, som kommunen viser her");
        assertThat(tomt.select("details").text()).contains("Korsbæk Kommune viser sager.");
        assertThat(nede.text())
                .contains("Vi kan ikke vise dine ydelser lige nu. Prøv igen senere.")
                .doesNotContain("Du har ingen");
    }

    @Test
    void thatThereIsMoreThanIsShownIsSaid() {
        var side = overblik(
                Eksempel.svar(
                        List.of(Eksempel.kilde("sagsindeks", Tilstand.OK, "Flere")), List.of(Eksempel.SAG), List.of()),
                Set.of(),
                "da");

        assertThat(side.select(".alert-warning").text()).contains("Du har flere sager, end vi kan vise på én gang.");
    }

    @Test
    void nobodyElseThanTheCitizenGetsLinksIntoTheAnswer() {
        var visning = new Overbliksvisning(
                Eksempel.svar(ALT_VEL, List.of(Eksempel.SAG), List.of(Eksempel.YDELSE)), Stier.INGEN, Set.of());

        assertThat(Jsoup.parse(render("overblik/overblik", "visning", visning, "da"))
                        .select("h4 a"))
                .isEmpty();
    }

    @Test
    void englishPageIsEnglishAndMarksWhatTheMunicipalityWroteAsDanish() {
        var side = overblik(Eksempel.svar(ALT_VEL, List.of(Eksempel.SAG), List.of(Eksempel.YDELSE)), Set.of(), "en");

        assertThat(side.text())
                .contains("In progress 1 June 2020", "DKK 19,728.00", "Paid to another recipient", "2 documents");
        assertThat(side.select("h4").eachAttr("lang")).containsOnly("da");
    }

    @Test
    void everyDanishTextHasAnEnglishOneBesideIt() {
        var dansk = ResourceBundle.getBundle("messages/overblik_da", Locale.ROOT);
        var engelsk = ResourceBundle.getBundle("messages/overblik_en", Locale.ROOT);

        assertThat(engelsk.keySet()).isEqualTo(dansk.keySet());
    }

    private Document overblik(OverblikSvar svar, Set<String> nye, String sprog) {
        return Jsoup.parse(render("overblik/overblik", "visning", new Overbliksvisning(svar, STIER, nye), sprog));
    }

    private String render(String skabelon, String navn, Object vaerdi, String sprog) {
        return engine.getTemplate(skabelon)
                .instance()
                .data(navn, vaerdi)
                .setLocale(Locale.forLanguageTag(sprog))
                .render();
    }
}
