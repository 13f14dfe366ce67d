package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.Testkommune;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** <i>Mit Overblik</i> as a citizen uses it, through the real login. */
@ExtendWith({RunningSystem.class, InBrowser.class})
class CitizenPagesTest {

    private static final String OVERVIEW = "/mit-overblik/overblik";

    @Test
    void seesCasesWithTheirTimelineAndLettersAndBenefitsWithTheirPayments(LocalSystem system, Visit visit) {
        visit.open(system.address(Service.GATEWAY).resolve("/mit-overblik")).inspect("mit-overblik-forside");
        visit.citizen(system, "Bo Lindeskov")
                .sees("Korsbæk Kommune", "Hjælp til forsørgelse (kontanthjælp mv.)", "Kontanthjælp")
                .inspect("mit-overblik");

        visit.press("Hjælp til forsørgelse (kontanthjælp mv.)")
                .sees("Afgjort", "Ansøgning om kontanthjælp", "Afgørelse om kontanthjælp")
                .seesNot("Tjekliste", "Notat til sagen")
                .inspect("mit-overblik-sag");

        visit.press("Tilbage til dit overblik")
                .press("Kontanthjælp")
                .sees("12.550,00 kr.")
                .inspect("mit-overblik-ydelse");
    }

    @Test
    void readsWhatTheMunicipalityShowsWithoutScript(LocalSystem system, Visit visit) {
        visit.citizen(system, "Anna Havgård");

        visit.unfold("Hvad viser Korsbæk Kommune?")
                .sees("Andre områder vises ikke.", "Journalnotater vises ikke.")
                .inspect("mit-overblik-popuptekst");
    }

    @Test
    void isToldWhatIsNewSinceTheLastVisit(LocalSystem system, Visit visit) {
        var authority = new Testkommune(system, "23232323", "6105902323");
        authority.comeAboard();
        visit.citizenWithCpr(system, "6105902323")
                .sees("Du har ingen sager eller ydelser")
                .seesNot("Nyt siden sidst");
        authority.deliver(authority.message(UUID.randomUUID())).expect(200);

        visit.until(system.address(Service.GATEWAY).resolve(OVERVIEW), "Ny sag i dit overblik")
                .sees("Nyt siden sidst", "Det her er nyt, siden du så dit overblik")
                .inspect("mit-overblik-nyt")
                .press("Ledighedsydelse")
                .sees("Prøvelund Kommune");

        visit.press("Tilbage til dit overblik").sees("Der er ikke noget nyt, siden du så dit overblik");
    }

    @Test
    void isToldThatThereIsNothing(LocalSystem system, Visit visit) {
        visit.citizen(system, "Olga Strandby")
                .sees("Du har ingen sager eller ydelser, som kommunen viser her")
                .inspect("mit-overblik-tomt");
    }

    @Test
    void isToldWhatIsMissingWhileASourceDoesNotAnswer(LocalSystem system, Visit visit)
            throws IOException, InterruptedException {
        visit.citizen(system, "Gunnar Elkær").sees("Fleksløntilskud");
        signal("STOP", system.pid(Service.BENEFIT_INDEX));
        try {
            visit.open(system.address(Service.GATEWAY).resolve(OVERVIEW))
                    .sees("Vi kan ikke vise dine ydelser lige nu. Prøv igen senere.", "Fleksløntilskud")
                    .inspect("mit-overblik-delvist");
        } finally {
            signal("CONT", system.pid(Service.BENEFIT_INDEX));
        }
        visit.open(system.address(Service.GATEWAY).resolve(OVERVIEW)).seesNot("Vi kan ikke vise");
    }

    @Test
    void readsItInEnglish(LocalSystem system, Visit visit) {
        visit.citizen(system, "Anna Havgård").press("English");

        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
        visit.sees("Udbetaling af sygedagpenge").inspect();
    }

    @Test
    void seesNothingMoreAfterLoggingOut(LocalSystem system, Visit visit) {
        visit.citizen(system, "Helle Moseby").sees("Hjælp til enkeltudgifter").press("Log ud");

        visit.open(system.address(Service.GATEWAY).resolve(OVERVIEW));

        assertThat(visit.page().title()).startsWith("Test-login");
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor();
    }
}
