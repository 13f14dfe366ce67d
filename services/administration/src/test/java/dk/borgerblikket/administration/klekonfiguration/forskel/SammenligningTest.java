package dk.borgerblikket.administration.klekonfiguration.forskel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel.Art;
import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel.Feltforskel;
import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel.Linjeforskel;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SammenligningTest {

    private static final UUID FASIT = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final UUID UDEN_NAVN = UUID.fromString("11111111-0000-4000-8000-000000000002");
    private static final Sammenligning SAMMENLIGNING = new Sammenligning(Map.of(FASIT, "Fasit"));

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
                Dokumentvalg.TIL_FRA_BORGEREN,
                null);
    }

    private static final KleLinje ANDERLEDES = new KleLinje(
            new KleMoenster("32.24.*"),
            false,
            false,
            false,
            LocalDate.parse("2020-12-01"),
            true,
            new Fagsystemfilter(Tilstand.UNDTAGEN, Set.of(FASIT, UDEN_NAVN)),
            Titelvalg.SAGSTITEL,
            Dokumentvalg.ALLE,
            Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER,
            List.of(new Link("Læs mere", "https://www.borger.dk")),
            true,
            "Aftalt");

    @Test
    void detSammeIAndenRaekkefoelgeErIngenForskel() {
        var forskel = SAMMENLIGNING.af(
                List.of(linje("32.24.*", true), linje("27.*", true)),
                List.of(linje("27.*", true), linje("32.24.*", true)));

        assertThat(forskel.erTom()).isTrue();
        assertThat(forskel.uaendrede()).isEqualTo(2);
    }

    @Test
    void nyeFjernedeOgAendredeLinjerStaarVedDeresMoenster() {
        var forskel = SAMMENLIGNING.af(
                List.of(linje("32.24.*", true), linje("27.*", true), linje("15.*", true)),
                List.of(linje("32.24.*", false), linje("02.*", true), linje("15.*", true)));

        assertThat(forskel.linjer())
                .extracting(l -> l.kle() + " " + l.art())
                .containsExactly("02.* TILFOEJET", "27.* FJERNET", "32.24.* AENDRET");
        assertThat(forskel.linjer().getLast())
                .isEqualTo(new Linjeforskel(
                        "32.24.*", Art.AENDRET, List.of(new Feltforskel("vis", "Åbnet", "Ja", "Nej"))));
        assertThat(forskel.uaendrede()).isEqualTo(1);
    }

    @Test
    void hvertFeltHarSitDanskeNavnOgSinDanskeVaerdi() {
        var forskel = SAMMENLIGNING.af(List.of(linje("32.24.*", true)), List.of(ANDERLEDES));

        assertThat(forskel.linjer().getFirst().felter())
                .extracting(f -> f.etiket() + ": " + f.foer() + " → " + f.efter())
                .containsExactly(
                        "Åbnet: Ja → Nej",
                        "Vis sager: Ja → Nej",
                        "Vis ydelser: Ja → Nej",
                        "Fradato: null → 1. december 2020",
                        "Deaktiver fradato for aktive sager og tilhørende ydelser: Nej → Ja",
                        "Fagsystemer: Alle → Alle undtagen " + UDEN_NAVN + ", Fasit",
                        "Titel: KLE-emne → Sagstitel",
                        "Dokumenter: Kun breve til/fra borgeren → Alle ind- og udgående breve",
                        "Højeste følsomhed: Følsomme personoplysninger → Fortrolige personoplysninger",
                        "Links: null → Læs mere (https://www.borger.dk)",
                        "Vis journalnotater: Nej → Ja",
                        "Note: null → Aftalt");
    }

    /** A field that is added to a line without being compared would let a change go by unseen. */
    @Test
    void ethvertFeltPaaEnLinjeSammenlignes() {
        assertThat(Stream.of(KleLinje.class.getRecordComponents()).map(c -> c.getName()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("kle"), Stream.of(Linjefelt.values()).map(Linjefelt::navn))
                        .toList());
    }

    @Test
    void etMoensterDerStaarToGangeSammenlignesBeggeGange() {
        var forskel = SAMMENLIGNING.af(
                List.of(linje("32.24.*", true)), List.of(linje("32.24.*", true), linje("32.24.*", false)));

        assertThat(forskel.linjer()).extracting(Linjeforskel::art).containsExactly(Art.TILFOEJET);
        assertThat(forskel.uaendrede()).isEqualTo(1);
    }
}
