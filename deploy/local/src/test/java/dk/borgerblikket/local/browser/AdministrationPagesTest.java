package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.Testkommune;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administration's tasks beside the configuration, through the real login. */
@ExtendWith({RunningSystem.class, InBrowser.class})
class AdministrationPagesTest {

    private static final String CLOSED = "KLE-numre, som ingen kommune kan åbne";

    @Test
    void theVerificationClientShowsWhatIsHiddenAndWhy(LocalSystem system, Visit visit) {
        visit.expectComplaint("status of 422")
                .employee(system, "Yrsa Kildemark")
                .press("Verifikation")
                .fill("CPR-nummer", "7010700010")
                .press("Slå op")
                .sees("Som borgeren ser det", "Udbetaling af sygedagpenge", "Skjult for borgeren")
                .inspect("admin-verifikation-skjult");

        visit.open(system.address(Service.ADMINISTRATION).resolve("/admin/verifikation"))
                .fill("CPR-nummer", "12")
                .press("Slå op")
                .sees("Skriv CPR-nummeret med ti cifre.")
                .inspect();
    }

    @Test
    void whoeverHasNoRoleForAPageIsToldAndSeesNothing(LocalSystem system, Visit visit) {
        visit.expectComplaint("status of 403");
        visit.employee(system, "Signe Lyngtoft")
                .open(system.address(Service.ADMINISTRATION).resolve("/admin/verifikation"))
                .seesNot("CPR-nummer")
                .inspect();
    }

    @Test
    void aBreachThatACitizenReportsReachesTheQueueOfTheMunicipality(LocalSystem system, Visit visit) {
        visit.expectComplaint("status of 422")
                .citizen(system, "Emil Sandager")
                .press("Ressourceforløbsydelse, ressourceforløb")
                .press("Anmeld et muligt databrud")
                .press("Send anmeldelsen")
                .sees("Anmeldelsen er ikke sendt endnu")
                .inspect("mit-overblik-databrud");
        visit.fill("Hvad så du?", "Sagen handler ikke om mig.")
                .press("Send anmeldelsen")
                .sees("Anmeldelsens nummer er")
                .inspect("mit-overblik-kvittering");

        var queue = system.address(Service.ADMINISTRATION).resolve("/admin/databrud");
        visit.employee(system, "Torben Vadsted").until(queue, "Indberettet").inspect("admin-databrud");
    }

    @Test
    void anEmergencyStopHidesWithinFiveSeconds(LocalSystem system, Visit visit) {
        var authority = new Testkommune(system, "18181818", "6105901818");
        authority.comeAboard();
        authority.deliver(authority.message(UUID.randomUUID())).expect(200);
        authority.awaitCases(1);

        visit.employee(system, authority.cvr(), "dpo")
                .press("Nødstop")
                .tick("Alt i Prøvelund Kommune")
                .fill("Begrundelse", "Vi undersøger et muligt databrud")
                .press("Stop visningen");
        var stopped = Instant.now();
        authority.awaitCases(0);

        assertThat(Duration.between(stopped, Instant.now())).isLessThan(Duration.ofSeconds(5));
        visit.sees("Visningen er stoppet.").inspect("admin-noedstop");
    }

    @Test
    void whatTheNationalAuthorityClosesNoMunicipalityOpens(LocalSystem system, Visit visit) {
        var authority = new Testkommune(system, "21212121", "6105902121");
        authority.comeAboard();
        visit.employee(system, "Rikke Toftegård").press("Nationale regler");
        var before = visit.page().getByLabel(CLOSED).inputValue();
        try {
            visit.fill(CLOSED, before + "\n29.18.*")
                    .press("Gem")
                    .sees("Ændringen er gemt.")
                    .inspect("admin-nationale-regler")
                    .press("Log ud");

            visit.employee(system, authority.cvr(), "konfiguration_laes,konfiguration_rediger")
                    .press("KLE-konfiguration")
                    .fill("KLE-nummer", "29.18.04")
                    .press("Læg i kladde")
                    .sees("29.18.04 er lukket nationalt og kan ikke åbnes")
                    .inspect("admin-kladde-fund")
                    .press("Log ud");
        } finally {
            visit.context().clearCookies();
            visit.employee(system, "Rikke Toftegård")
                    .press("Nationale regler")
                    .fill(CLOSED, before)
                    .press("Gem");
        }
        visit.sees("Ændringen er gemt.");
        assertThat(visit.page().getByLabel(CLOSED).inputValue()).isEqualTo(before);
    }
}
