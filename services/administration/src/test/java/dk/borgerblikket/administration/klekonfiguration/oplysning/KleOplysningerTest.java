package dk.borgerblikket.administration.klekonfiguration.oplysning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.administration.klekonfiguration.oplysning.KleOplysning.Forslag;
import dk.borgerblikket.administration.klekonfiguration.oplysning.KleOplysning.Status;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The retirement of 32.24.32 and 32.24.48 in February 2022 (classification §3.1), and what else a line can be. */
class KleOplysningerTest {

    private static final LocalDate FEBRUAR_2022 = LocalDate.parse("2022-02-01");

    private static final Map<String, Klasse> KLE = Map.of(
            "32.24", klasse("32.24", "Ydelser efter lov om aktiv socialpolitik mv.", true, null),
            "32.24.04", klasse("32.24.04", "Hjælp til forsørgelse (kontanthjælp mv.)", true, null),
            "32.24.32", klasse("32.24.32", "Uddannelseshjælp", false, null, "32.24.04"),
            "32.24.48", klasse("32.24.48", "Selvforsørgelses- og hjemrejseydelse", false, null, "32.24.04", "32.24.99"),
            "32.18.04", klasse("32.18.04", "Personligt tillæg", true, 2025, "32.18.08"));

    private static Klasse klasse(String nummer, String titel, boolean gyldig, Integer udgaarAar, String... forslag) {
        return new Klasse(
                UUID.randomUUID(),
                nummer,
                titel,
                "99999999",
                null,
                null,
                gyldig ? null : FEBRUAR_2022,
                gyldig,
                udgaarAar != null,
                udgaarAar,
                List.of(forslag));
    }

    private static KleLinje linje(String kle, boolean vis) {
        return new KleLinje(
                new KleMoenster(kle),
                vis,
                true,
                true,
                null,
                false,
                Fagsystemfilter.ALLE,
                Titelvalg.KLE_EMNE,
                Dokumentvalg.INGEN,
                null);
    }

    private static List<KleOplysning> oplysninger(KleLinje... linjer) {
        return new KleOplysninger(List.of(linjer), nummer -> Optional.ofNullable(KLE.get(nummer))).alle();
    }

    @Test
    void etUdgaaetNummerFaarSinEfterfoelgerForeslaaetOgIntetAabnes() {
        var uddannelseshjaelp = oplysninger(linje("32.24.32", true)).getFirst();

        assertThat(uddannelseshjaelp.status()).isEqualTo(Status.UDGAAET);
        assertThat(uddannelseshjaelp.udgaar()).isEqualTo(FEBRUAR_2022);
        assertThat(uddannelseshjaelp.titel()).isEqualTo("Uddannelseshjælp");
        assertThat(uddannelseshjaelp.forslag())
                .containsExactly(new Forslag("32.24.04", "Hjælp til forsørgelse (kontanthjælp mv.)", false));
    }

    @Test
    void forslagetFortaellerOmDetAlleredeErAabentEfterDenMestPraeciseLinje() {
        assertThat(oplysninger(linje("32.24.48", true), linje("32.24.04", true))
                        .getFirst()
                        .forslag())
                .extracting(Forslag::aabent)
                .containsExactly(true, false);
        assertThat(oplysninger(linje("32.24.48", true), linje("32.24.*", true))
                        .getFirst()
                        .forslag())
                .extracting(Forslag::aabent)
                .containsExactly(true, true);
        assertThat(oplysninger(linje("32.24.48", true), linje("32.24.*", true), linje("32.24.04", false))
                        .getFirst()
                        .forslag())
                .extracting(Forslag::aabent)
                .containsExactly(false, true);
    }

    @Test
    void hverLinjeFaarSinStatus() {
        var alle = oplysninger(
                linje("*", true),
                linje("32.24.*", true),
                linje("32.18.04", true),
                linje("32.24.32", true),
                linje("99.99.99", true));

        assertThat(alle)
                .extracting(KleOplysning::status)
                .containsExactly(Status.GYLDIG, Status.GYLDIG, Status.UDGAAR, Status.UDGAAET, Status.UKENDT);
        assertThat(alle.get(1).titel()).isEqualTo("Ydelser efter lov om aktiv socialpolitik mv.");
        assertThat(alle.get(2).udgaarAar()).isEqualTo(2025);
        assertThat(alle.get(2).forslag()).containsExactly(new Forslag("32.18.08", null, true));
        assertThat(alle.get(4).titel()).isNull();
    }

    @Test
    void udenKleSigesIngenting() {
        assertThat(KleOplysninger.uden(Stream.of("32.24.32", "99.99.99")
                        .map(k -> linje(k, true))
                        .toList()))
                .extracting(KleOplysning::status)
                .containsOnly(Status.IKKE_OPLYST);
    }
}
