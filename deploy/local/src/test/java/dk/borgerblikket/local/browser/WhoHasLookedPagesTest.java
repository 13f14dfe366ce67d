package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Testkommune;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has looked at a citizen's data, as the citizen and as the one who supervises may know it. */
@ExtendWith({RunningSystem.class, InBrowser.class})
class WhoHasLookedPagesTest {

    private static final String CPR = "6105902424";
    private static final String EMPLOYEE = "borgerservice-24";
    private static final String AT_ONCE = "Vejledning af dig om Mit Overblik";
    private static final String DELAYED = "Kontrol af oplysninger";

    @Test
    void theCitizenSeesALookUpWithoutTheEmployeeAndTheDpoSeesAlsoADelayedOne(LocalSystem system, Visit visit) {
        var authority = new Testkommune(system, "24242424", CPR);
        authority.comeAboard();
        authority.deliver(authority.message(UUID.randomUUID())).expect(200);
        authority.awaitCases(1);

        visit.employee(system, authority.cvr(), "verifikation", EMPLOYEE);
        lookUp(visit, AT_ONCE);
        lookUp(visit, DELAYED);
        visit.press("Log ud");

        visit.citizenWithCpr(system, CPR)
                .press("Se, hvem der har set dine oplysninger")
                .sees("Medarbejder hos Prøvelund Kommune", AT_ONCE, "Dig selv")
                .seesNot(EMPLOYEE, DELAYED, "KONTROL")
                .inspect("mit-overblik-adgang");

        visit.employee(system, authority.cvr(), "dpo", "raadgiver-24")
                .press("Revision")
                .choose("Hvad", "KLE_KONFIGURATION")
                .press("Søg")
                .inspect("admin-revision-aendringer");
        assertThat(visit.page().locator("tbody tr").allInnerTexts())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .contains("KLE_KONFIGURATION", authority.cvr());
        visit.press("Se opslag i borgernes oplysninger")
                .sees("VEJLEDNING", "KONTROL")
                .seesNot(CPR, EMPLOYEE)
                .inspect("admin-revision-opslag");
        visit.fill("Medarbejderens id", "en-anden-24").press("Søg").sees("Intet fundet.");
        visit.fill("Medarbejderens id", EMPLOYEE).press("Søg").sees("VEJLEDNING", "KONTROL");
        visit.fill("Formål", "KONTROL").press("Søg").sees("KONTROL").seesNot("VEJLEDNING");
    }

    private static void lookUp(Visit visit, String purpose) {
        visit.press("Verifikation")
                .seesNot("Ledighedsydelse")
                .fill("CPR-nummer", CPR)
                .choose("Formål", purpose)
                .press("Slå op")
                .sees("Ledighedsydelse");
    }
}
