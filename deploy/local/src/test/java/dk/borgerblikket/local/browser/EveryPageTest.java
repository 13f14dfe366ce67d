package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page that a link leads to, in Danish and in English, is without fault. */
@ExtendWith({RunningSystem.class, InBrowser.class})
class EveryPageTest {

    @Test
    void ofACitizenWithCasesBenefitsAndLetters(LocalSystem system, Visit visit) {
        visit.citizen(system, "Bo Lindeskov");

        var tour = new Tour(visit, system.address(Service.GATEWAY).resolve("/mit-overblik")).go();

        assertThat(tour.faults()).isEmpty();
        assertThat(tour.kinds())
                .contains(
                        "/mit-overblik",
                        "/mit-overblik/overblik",
                        "/mit-overblik/overblik?sprog",
                        "/mit-overblik/sager/*",
                        "/mit-overblik/ydelser/*",
                        "/mit-overblik/adgang",
                        "/mit-overblik/databrud?om");
    }

    @Test
    void ofAnEmployeeWithEveryRoleOfTheMunicipality(LocalSystem system, Visit visit) {
        visit.employee(system, "Mette Agerlund");

        var tour = new Tour(visit, system.address(Service.ADMINISTRATION).resolve("/admin")).go();

        assertThat(tour.faults()).isEmpty();
        assertThat(tour.kinds())
                .contains(
                        "/admin",
                        "/admin?sprog",
                        "/admin/kommuner/*/konfiguration",
                        "/admin/kommuner/*/konfiguration/versioner/*",
                        "/admin/kommuner/*/kladde",
                        "/admin/kommuner/*/popuptekst",
                        "/admin/verifikation",
                        "/admin/databeskyttelse",
                        "/admin/databrud",
                        "/admin/noedstop",
                        "/admin/revision",
                        "/admin/revision/opslag",
                        "/admin/rapport",
                        "/admin/udrulning");
    }

    @Test
    void ofAnEmployeeOfTheNationalAuthority(LocalSystem system, Visit visit) {
        visit.employee(system, "99999999", "national_admin,rapport_laes");

        var tour = new Tour(visit, system.address(Service.ADMINISTRATION).resolve("/admin")).go();

        assertThat(tour.faults()).isEmpty();
        assertThat(tour.kinds())
                .contains(
                        "/admin",
                        "/admin/kommuner",
                        "/admin/kommuner/*/konfiguration",
                        "/admin/kommuner/*/indstillinger",
                        "/admin/nationale-regler",
                        "/admin/noedstop",
                        "/admin/revision",
                        "/admin/rapport",
                        "/admin/udrulning");
    }
}
