package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.Verden.Kommunebygger;
import dk.borgerblikket.visibility.Verden.Linjebygger;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pop-up text word for word. */
final class PopuptekstTest {

    private static final Map<String, String> TITLER = Map.of(
            "27.35.04", "Forebyggende hjemmebesøg",
            "32", "Kontante ydelser",
            "32.24", "Ydelser efter lov om aktiv socialpolitik mv.",
            "32.24.04", "Hjælp til forsørgelse (kontanthjælp mv.) [udgår 2027]",
            "32.24.12", "Ledighedsydelse",
            "32.30.04", "Udbetaling af sygedagpenge");

    private final Kommunebygger kommune = new Kommunebygger(Verden.KORSBAEK, "Korsbæk Kommune");

    @Test
    void municipalityThatIsNotConnected() {
        kommune.tilsluttet = false;
        assertThat(tekst())
                .isEqualTo("Korsbæk Kommune er ikke tilsluttet endnu, så her vises ingen sager eller ydelser fra"
                        + " Korsbæk Kommune.");
    }

    @Test
    void municipalityThatShowsNothing() {
        kommune.linjer = List.of(linje("32.24.*").lukket());
        assertThat(tekst())
                .isEqualTo("Korsbæk Kommune viser ingen sager eller ydelser her."
                        + " Har du spørgsmål til indholdet, skal du kontakte Korsbæk Kommune.");
    }

    @Test
    void oneSubjectWithFradato() {
        var linje = linje("27.35.04");
        linje.fradato = LocalDate.of(2020, 12, 1);
        linje.dokumenter = Dokumentvalg.TIL_FRA_BORGEREN;
        kommune.linjer = List.of(linje);
        assertThat(tekst())
                .isEqualTo("Korsbæk Kommune viser sager og ydelser, der er oprettet fra og med 1. december 2020,"
                        + " inden for følgende område: Forebyggende hjemmebesøg."
                        + " Andre områder vises ikke."
                        + " Du kan se titler på breve til og fra dig, men ikke åbne dem."
                        + " Journalnotater vises ikke."
                        + " Har du spørgsmål til indholdet, skal du kontakte Korsbæk Kommune.");
    }

    @Test
    void groupsAreasWithTheSameTermsInTheOrderOfTheirNumbers() {
        var aktive = linje("32.30.04");
        aktive.fradato = LocalDate.of(2020, 12, 1);
        aktive.aktiveUdenFradato = true;
        kommune.linjer = List.of(linje("32.24.12"), aktive, linje("27.35.04"));
        assertThat(tekst())
                .isEqualTo("Korsbæk Kommune viser sager og ydelser inden for følgende områder:"
                        + " Forebyggende hjemmebesøg; Ledighedsydelse."
                        + " Korsbæk Kommune viser sager og ydelser, der er oprettet fra og med 1. december 2020,"
                        + " inden for følgende område: Udbetaling af sygedagpenge."
                        + " Igangværende sager, der er oprettet tidligere, og deres ydelser vises også."
                        + " Andre områder vises ikke."
                        + " Dokumenter vises ikke. Journalnotater vises ikke."
                        + " Har du spørgsmål til indholdet, skal du kontakte Korsbæk Kommune.");
    }

    @Test
    void wildcardNamesWhatIsExceptedFromIt() {
        var andet = linje("32.24.12");
        andet.fradato = LocalDate.of(2021, 1, 1);
        kommune.linjer = List.of(linje("32.*"), linje("32.24.04").lukket(), andet);
        assertThat(tekst())
                .startsWith("Korsbæk Kommune viser sager og ydelser inden for følgende område:"
                        + " alle emner under Kontante ydelser, undtagen Hjælp til forsørgelse (kontanthjælp mv.) og"
                        + " Ledighedsydelse."
                        + " Korsbæk Kommune viser sager og ydelser, der er oprettet fra og med 1. januar 2021,"
                        + " inden for følgende område: Ledighedsydelse.");
    }

    @Test
    void casesAndBenefitsAreToldApartWhereTheyDiffer() {
        var sager = linje("27.35.04");
        sager.ydelser = false;
        var ydelser = linje("32.24.12");
        ydelser.sager = false;
        ydelser.fradato = LocalDate.of(2021, 1, 1);
        ydelser.aktiveUdenFradato = true;
        kommune.linjer = List.of(sager, ydelser);
        assertThat(tekst())
                .startsWith("Korsbæk Kommune viser sager inden for følgende område: Forebyggende hjemmebesøg."
                        + " Korsbæk Kommune viser ydelser, der er oprettet fra og med 1. januar 2021, inden for"
                        + " følgende område: Ledighedsydelse."
                        + " Ydelser i igangværende sager, der er oprettet tidligere, vises også.");
    }

    @Test
    void whatNobodyCanOpenIsNotPromised() {
        kommune.linjer = List.of(linje("*"), linje("34.10.*"));
        assertThat(tekst())
                .startsWith("Korsbæk Kommune viser sager og ydelser inden for følgende område: alle emner, undtagen"
                        + " alle emner under KLE 34. Andre områder vises ikke.");
    }

    @Test
    void unknownSubjectIsNotPromised() {
        kommune.linjer = List.of(linje("99.01.01"));
        assertThat(tekst()).startsWith("Korsbæk Kommune viser ingen sager eller ydelser her.");
    }

    @Test
    void documentsDifferFromAreaToArea() {
        var alle = linje("27.35.04");
        alle.dokumenter = Dokumentvalg.ALLE;
        var egne = linje("32.24.*");
        egne.dokumenter = Dokumentvalg.TIL_FRA_BORGEREN;
        kommune.linjer = List.of(alle, egne, linje("32.30.04"));
        assertThat(tekst())
                .contains(" Inden for Forebyggende hjemmebesøg kan du se titler på dokumenter, men ikke åbne dem."
                        + " Inden for alle emner under Ydelser efter lov om aktiv socialpolitik mv. kan du se titler"
                        + " på breve til og fra dig, men ikke åbne dem."
                        + " Inden for Udbetaling af sygedagpenge vises dokumenter ikke."
                        + " Journalnotater vises ikke.");
    }

    @Test
    void filterOfSourceSystemsIsMentioned() {
        var linje = linje("27.35.04");
        linje.fagsystemer = new Fagsystemfilter(Tilstand.KUN, Set.of(Verden.FAGSYSTEM));
        kommune.linjer = List.of(linje);
        assertThat(tekst()).contains(" Oplysninger fra nogle af myndighedens fagsystemer vises ikke.");
    }

    private String tekst() {
        var nationalt = new NationaleRegler(List.of(new KleMoenster("34.*")), List.of(), false);
        return Popuptekst.tekst(
                kommune.byg(),
                nationalt,
                (kle, dato) -> Optional.ofNullable(TITLER.get(kle)),
                LocalDate.of(2026, 11, 23));
    }

    private static Linjebygger linje(String kle) {
        var linje = new Linjebygger(kle);
        linje.dokumenter = Dokumentvalg.INGEN;
        return linje;
    }
}
