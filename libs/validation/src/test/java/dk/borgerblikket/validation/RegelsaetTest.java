package dk.borgerblikket.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegelsaetTest {

    private static Bedoemmelse efter(Map<String, Alvor> andre) {
        var bedoemmelse = new Bedoemmelse(Regelsaet.af(Proeveregel.KATALOG, andre));
        bedoemmelse.brud(Proevekrav.UDFYLDT, "Egenskaber/Navn");
        return bedoemmelse;
    }

    @Test
    void aRuleThatWarnsLeavesAFindingThatNamesRulePathAndWhatIsExpected() {
        assertThat(efter(Map.of()).erAfvist()).isFalse();
        assertThat(efter(Map.of()).fund()).singleElement().satisfies(f -> {
            assertThat(f.regel()).isEqualTo("T-02");
            assertThat(f.sti()).isEqualTo("Egenskaber/Navn");
            assertThat(f.besked()).isEqualTo("skal være udfyldt");
        });
    }

    @Test
    void configurationMakesTheSameRuleRefuseOrSayNothing() {
        var afvist = efter(Map.of("T-02", Alvor.AFVIS));
        assertThat(afvist.erAfvist()).isTrue();
        assertThat(afvist.afvist().besked()).isEqualTo("T-02: Egenskaber/Navn skal være udfyldt");
        assertThat(afvist.fund()).isEmpty();
        var fra = efter(Map.of("T-02", Alvor.FRA));
        assertThat(fra.erAfvist()).isFalse();
        assertThat(fra.fund()).isEmpty();
    }

    @Test
    void aFixedRuleCannotBeChangedAndAWrongNameStopsTheService() {
        assertThatThrownBy(() -> efter(Map.of("T-01", Alvor.ADVAR))).hasMessageContaining("reglen er fast");
        assertThatThrownBy(() -> efter(Map.of("T-99", Alvor.ADVAR))).hasMessageContaining("ingen regel med det navn");
        assertThat(efter(Map.of("T-01", Alvor.AFVIS)).erAfvist()).isFalse();
    }

    @Test
    void aRuleAboutTheObjectsOfOthersCanBeLeftOutButNeverRefuse() {
        assertThatThrownBy(() -> efter(Map.of("T-03", Alvor.AFVIS))).hasMessageContaining("kan kun advare");
        assertThat(Regelsaet.af(Proeveregel.KATALOG, Map.of("T-03", Alvor.FRA)).alvor(Proeveregel.T_03))
                .isEqualTo(Alvor.FRA);
    }

    @Test
    void anEnvironmentVariableCanNameAPartOfARule() {
        assertThat(Regelsaet.af(Proeveregel.KATALOG, Map.of("t.02.streng", Alvor.FRA))
                        .alvor(Proeveregel.T_02_STRENG))
                .isEqualTo(Alvor.FRA);
    }

    @Test
    void whatIsStoredIsOnlyRefusedByRulesThatCannotBeChanged() {
        var regler =
                Regelsaet.af(Proeveregel.KATALOG, Map.of("T-02", Alvor.FRA)).forLagret();
        assertThat(regler.alvor(Proeveregel.T_01)).isEqualTo(Alvor.AFVIS);
        assertThat(regler.alvor(Proeveregel.T_02_STRENG)).isEqualTo(Alvor.ADVAR);
        assertThat(regler.alvor(Proeveregel.T_02)).isEqualTo(Alvor.FRA);
    }

    @Test
    void anObjectThatBreaksARuleEverywhereIsToldOfItOnlySoOften() {
        var bedoemmelse = new Bedoemmelse(Regelsaet.standard(Proeveregel.KATALOG));
        for (var sti : Collections.nCopies(1000, "Linje")) {
            bedoemmelse.brud(Proevekrav.UDFYLDT, sti);
            bedoemmelse.brud(Proevekrav.STRENG, sti);
        }
        assertThat(bedoemmelse.fund()).hasSize(100);
        assertThat(bedoemmelse.afvist().afvisninger()).hasSize(10);
    }

    @Test
    void aLengthIsCountedInCharactersAndNotInHalvesOfThem() {
        var bedoemmelse = new Bedoemmelse(Regelsaet.standard(Proeveregel.KATALOG));
        var laengder = new Laengderegler(Proevekrav.ELEMENT, Proevekrav.TEGN);
        laengder.proev(bedoemmelse, "a", "😀😀", 1, 2);
        laengder.proev(bedoemmelse, "b", null, 1, 2);
        assertThat(bedoemmelse.erAfvist()).isFalse();
        laengder.proev(bedoemmelse, "c", "😀😀😀", 1, 2);
        laengder.proev(bedoemmelse, "d", "", 1, 2);
        assertThat(bedoemmelse.afvist().besked())
                .contains("c må højst have 2 tegn")
                .contains("d skal være");
    }
}
