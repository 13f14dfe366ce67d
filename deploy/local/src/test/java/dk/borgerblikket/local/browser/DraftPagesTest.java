package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Testkommune;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a draft: by two persons, by a file, and what the citizen will read of it. */
@ExtendWith({RunningSystem.class, InBrowser.class})
class DraftPagesTest {

    private static final String MENU = "KLE-konfiguration";
    private static final String BOTH = "konfiguration_laes,konfiguration_rediger,konfiguration_godkend";
    private static final String APPROVES = "konfiguration_laes,konfiguration_godkend";

    /** What the button would do, by somebody who has no button. */
    private static final String ACTIVATE = """
            () => fetch(location.pathname + '/aktivering', {
                method: 'POST',
                body: new URLSearchParams({maerke: document.querySelector('input[name=maerke]').value})
            }).then(answer => answer.status)""";

    @Test
    void withFourEyesWhoeverSentTheDraftInCannotActivateItAndAnotherCan(LocalSystem system, Visit visit) {
        var authority = new Testkommune(system, "19191919", "6105901919");
        authority.comeAboard();

        visit.employee(system, authority.cvr(), BOTH, "leder-19")
                .press(MENU)
                .press("Indstillinger")
                .tick("En ny konfiguration skal aktiveres af en anden end dem, der har ændret den")
                .press("Gem")
                .sees("Ændringen er gemt.")
                .inspect("admin-fire-oejne")
                .press("Log ud");

        visit.employee(system, authority.cvr(), BOTH, "redaktoer-19")
                .press(MENU)
                .fill("KLE-nummer", "32.24.*")
                .press("Læg i kladde")
                .sees("Kommunen kræver fire øjne");
        assertThat(visit.offers("Aktivér")).isFalse();
        visit.press("Send til godkendelse")
                .sees("Kladden venter på godkendelse", "Du har selv ændret eller indsendt kladden")
                .inspect("admin-kladde-indsendt");
        assertThat(visit.offers("Aktivér")).isFalse();
        visit.expectComplaint("status of 403");
        assertThat(visit.page().evaluate(ACTIVATE)).isEqualTo(403);
        visit.press("Log ud");

        visit.employee(system, authority.cvr(), APPROVES, "godkender-19")
                .press(MENU)
                .press("Åbn kladden")
                .inspect("admin-kladde-godkendes")
                .press("Aktivér")
                .sees("Version 2 er nu i kraft.", "19191919/redaktoer-19", "19191919/godkender-19")
                .inspect();
    }

    @Test
    void aConfigurationIsFetchedAsAFileAndTakenInAgainAndTheCitizensTextShowsWhatItChanges(
            LocalSystem system, Visit visit) {
        var authority = new Testkommune(system, "20202020", "6105902020");
        authority.comeAboard();
        visit.employee(system, authority.cvr(), BOTH, "redaktoer-20").press(MENU);
        var saved = new String(visit.download("Hent som JSON"), StandardCharsets.UTF_8);
        assertThat(saved).contains("32.24.12");

        visit.press("Begynd en kladde").sees("Linjerne er ens.");
        visit.expectComplaint("status of 4..")
                .attach("Fil", "forkert.json", "ikke en konfiguration".getBytes(StandardCharsets.UTF_8))
                .press("Hent ind i kladden")
                .sees("Det lykkedes ikke", "Linjerne er ens.")
                .inspect();
        var changed = saved.replace("32.24.12", "32.24.04");
        visit.attach("Fil", "rettet.json", changed.getBytes(StandardCharsets.UTF_8))
                .press("Hent ind i kladden")
                .sees("32.24.12 Fjernet", "32.24.04 Ny")
                .inspect("admin-kladde-import");
        assertThat(new String(visit.download("Hent som JSON"), StandardCharsets.UTF_8))
                .isEqualTo(changed);
        var sheet = visit.download("Hent til regneark (CSV)");
        assertThat(new String(sheet, StandardCharsets.UTF_8)).contains("32.24.04");

        visit.press("Pop-up-tekst").sees("Teksten nu", "Hvad der ændrer sig").inspect("admin-popuptekst");
        assertThat(visit.page().locator("main ins").allInnerTexts()).anyMatch(text -> text.contains("ontanthjælp"));
        assertThat(visit.page().locator("main del").allInnerTexts()).anyMatch(text -> text.contains("edighedsydelse"));

        visit.press("Kladde")
                .attach("Fil", "regneark.csv", sheet)
                .press("Hent ind i kladden")
                .sees("32.24.04 Ny");
    }
}
