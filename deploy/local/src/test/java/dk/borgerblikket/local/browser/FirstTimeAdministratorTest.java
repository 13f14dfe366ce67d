package dk.borgerblikket.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Testkommune;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole of an administrator's work, as somebody does it who has never been there: at most twelve actions. */
@ExtendWith({RunningSystem.class, InBrowser.class})
class FirstTimeAdministratorTest {

    private static final int ACTIONS = 12;
    private static final String CPR = "6105901717";
    private static final String ROLES =
            "konfiguration_laes,konfiguration_rediger,konfiguration_godkend,verifikation,dpo,rapport_laes";

    @Test
    void opensASubjectSeesTheEffectActivatesVerifiesAndRollsBack(LocalSystem system, Visit visit) {
        var authority = new Testkommune(system, "17171717", CPR);
        authority.comeAboard();
        authority.deliver(authority.message(UUID.randomUUID())).expect(200);
        authority
                .configure("{\"linjer\":[{\"kle\":\"27.35.04\",\"vis\":true}]}")
                .expect(200);
        authority.awaitCases(0);
        visit.employee(system, authority.cvr(), ROLES);
        visit.countFromHere();

        visit.press("KLE-konfiguration").inspect("admin-konfiguration");
        visit.fill("KLE-nummer", "32.24.*")
                .fill("Fradato", "2020-12-01")
                .press("Læg i kladde, og se virkningen")
                .sees("Beregnet")
                .inspect("admin-virkning");
        assertThat(visit.text()).containsPattern("Borgere\\s+0\\s+1\\s+1\\s+0");

        visit.press("Aktivér").sees("Version 3 er nu i kraft.");
        authority.awaitCases(1);
        visit.press("Se, hvad en borger ser")
                .fill("CPR-nummer", CPR)
                .press("Slå op")
                .sees("Som borgeren ser det", "Ledighedsydelse")
                .inspect("admin-verifikation");

        visit.press("KLE-konfiguration")
                .press("Rul tilbage til version 2")
                .sees("Kommunen viser nu det samme som i den tidligere version.")
                .inspect("admin-tilbagerullet");
        authority.awaitCases(0);

        assertThat(visit.actions()).isLessThanOrEqualTo(ACTIONS);
    }
}
