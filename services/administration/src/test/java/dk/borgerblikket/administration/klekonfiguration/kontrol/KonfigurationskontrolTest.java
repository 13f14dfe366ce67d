package dk.borgerblikket.administration.klekonfiguration.kontrol;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every finding both ways: when it is there, and when it is not. */
class KonfigurationskontrolTest {

    private static final UUID FASIT = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final UUID KSD = UUID.fromString("11111111-0000-4000-8000-000000000002");
    private static final UUID UKENDT = UUID.fromString("11111111-0000-4000-8000-000000000003");

    private static final Map<String, Klasse> KLE = Map.of(
            "32", klasse("32", "Kontante ydelser", null, null),
            "32.24", klasse("32.24", "Aktiv socialpolitik", null, null),
            "32.24.04", klasse("32.24.04", "Kontanthjælp", null, null),
            "32.24.06", klasse("32.24.06", "Andet", null, null),
            "32.18.04", klasse("32.18.04", "Personligt tillæg", null, 2025, "32.18.08"),
            "32.24.32", klasse("32.24.32", "Uddannelseshjælp", LocalDate.parse("2022-02-01"), null, "32.24.04"));

    private static final Kontrolgrundlag GRUNDLAG = new Kontrolgrundlag(
            Map.of(FASIT, "Fasit", KSD, "KSD"),
            Set.of(FASIT),
            List.of(),
            List.of(),
            true,
            Optional.of(nummer -> Optional.ofNullable(KLE.get(nummer))));

    private static Klasse klasse(
            String nummer, String titel, @Nullable LocalDate til, @Nullable Integer udgaar, String... forslag) {
        return new Klasse(
                UUID.randomUUID(),
                nummer,
                titel,
                "99999999",
                null,
                null,
                til,
                til == null,
                udgaar != null,
                udgaar,
                List.of(forslag));
    }

    private static KleLinje aaben(String kle) {
        return linje(kle, true, true, true, null, false, Fagsystemfilter.ALLE);
    }

    private static KleLinje lukket(String kle) {
        return linje(kle, false, true, true, null, false, Fagsystemfilter.ALLE);
    }

    private static KleLinje fra(String kle, String fradato) {
        return linje(kle, true, true, true, LocalDate.parse(fradato), false, Fagsystemfilter.ALLE);
    }

    private static KleLinje filter(String kle, Tilstand tilstand, UUID... systemer) {
        return linje(kle, true, true, true, null, false, new Fagsystemfilter(tilstand, Set.of(systemer)));
    }

    private static KleLinje linje(
            String kle,
            boolean vis,
            boolean sager,
            boolean ydelser,
            @Nullable LocalDate fradato,
            boolean aktive,
            Fagsystemfilter filter) {
        return new KleLinje(
                new KleMoenster(kle),
                vis,
                sager,
                ydelser,
                fradato,
                aktive,
                filter,
                Titelvalg.KLE_EMNE,
                Dokumentvalg.INGEN,
                null);
    }

    private static List<String> fund(Kontrolgrundlag grundlag, KleLinje... linjer) {
        return Konfigurationskontrol.fund(grundlag, Laestlinje.af(List.of(linjer))).stream()
                .map(f -> f.alvor() + " " + f.sti() + ": " + f.tekst())
                .toList();
    }

    private static List<String> fund(KleLinje... linjer) {
        return fund(GRUNDLAG, linjer);
    }

    private static Kontrolgrundlag lukketNationalt(String... kle) {
        return new Kontrolgrundlag(
                GRUNDLAG.fagsystemer(),
                GRUNDLAG.medAftale(),
                Stream.of(kle).map(KleMoenster::new).toList(),
                List.of(),
                true,
                GRUNDLAG.klasser());
    }

    private static Kontrolgrundlag etape(boolean skalVise) {
        return new Kontrolgrundlag(
                Map.of(),
                Set.of(),
                List.of(),
                List.of(
                        new Etapepunkt("Kontanthjælp", new KleNummer("32.24.04"), 1, 2020),
                        new Etapepunkt("Uddannelseshjælp", new KleNummer("32.24.04"), 1, 2020)),
                skalVise,
                GRUNDLAG.klasser());
    }

    @Test
    void enGodLinjeGiverIngenFund() {
        assertThat(fund(aaben("32.24.04"))).isEmpty();
        assertThat(fund(aaben("*"))).isEmpty();
        assertThat(fund()).isEmpty();
    }

    @Test
    void detGravesteStaarFoerst() {
        assertThat(fund(aaben("32.24.*"), aaben("32.24.32"), aaben("99.99.99")))
                .extracting(f -> f.substring(0, f.indexOf(':')))
                .containsExactly("FEJL linjer[2].kle", "ADVARSEL linjer[1].kle", "OPLYSNING linjer[1].kle");
    }

    @Test
    void linjerDerOverlapperFortaellerHvemDerAfgoer() {
        assertThat(fund(aaben("32.24.06"), aaben("32.*"), lukket("32.24.*")))
                .containsExactly(
                        "OPLYSNING linjer[0].kle: Linjen afgør 32.24.06; resten af 32.24.* afgøres af linje 3 (32.24.*)",
                        "OPLYSNING linjer[2].kle: Linjen afgør 32.24.*; resten af 32.* afgøres af linje 2 (32.*)");
        assertThat(fund(aaben("*"), aaben("32.24.04")))
                .containsExactly("OPLYSNING linjer[1].kle: Linjen afgør 32.24.04; resten af * afgøres af linje 1 (*)");
        assertThat(fund(aaben("32.24.04"), aaben("32.24.06"))).isEmpty();
    }

    @Test
    void etMoensterMaaKunStaaEnGang() {
        assertThat(fund(aaben("32.24.04"), lukket("32.24.04")))
                .containsExactly(
                        "FEJL linjer[1].kle: 32.24.04 står allerede i linje 1. Hvert mønster må kun stå én gang");
    }

    @Test
    void etNummerDerAldrigHarVaeretIKleErEnFejlOgEtUdgaaetEnAdvarsel() {
        assertThat(fund(aaben("32.99.*"))).containsExactly("FEJL linjer[0].kle: 32.99 findes ikke i KLE");
        assertThat(fund(lukket("32.24.32")))
                .containsExactly(
                        "ADVARSEL linjer[0].kle: 32.24.32 Uddannelseshjælp er udgået af KLE den 1. februar 2022 og gælder kun"
                                + " ældre sager. Foreslået afløser: 32.24.04 Kontanthjælp");
        assertThat(fund(aaben("32.18.04")))
                .containsExactly(
                        "OPLYSNING linjer[0].kle: 32.18.04 Personligt tillæg er varslet til at udgå af KLE i 2025."
                                + " Foreslået afløser: 32.18.08");
    }

    @Test
    void kanKleIkkeSlaasOpSigesDetEnGangOgIntetErEnFejl() {
        var uden = new Kontrolgrundlag(Map.of(), Set.of(), List.of(), List.of(), true, Optional.empty());

        assertThat(fund(uden, aaben("99.99.99"), aaben("32.24.32")))
                .containsExactly(
                        "ADVARSEL linjer: KLE kan ikke slås op lige nu, så det er ikke kontrolleret, om numrene findes");
        assertThat(fund(uden)).isEmpty();
    }

    @Test
    void detDerErLukketNationaltKanIkkeAabnesMenGodtOmkranses() {
        assertThat(fund(lukketNationalt("32.24.06"), aaben("32.24.06")))
                .containsExactly("FEJL linjer[0].kle: 32.24.06 er lukket nationalt og kan ikke åbnes");
        assertThat(fund(lukketNationalt("32.*"), aaben("32.24.04")))
                .containsExactly("FEJL linjer[0].kle: 32.24.04 er lukket nationalt og kan ikke åbnes");
        assertThat(fund(lukketNationalt("32.24.06", "32.24.04"), aaben("32.24.*")))
                .containsExactly(
                        "OPLYSNING linjer[0].kle: 32.24.04 og 32.24.06 er lukket nationalt og vises ikke, selv om"
                                + " linjen åbner 32.24.*");
        assertThat(fund(lukketNationalt("32.24.06"), lukket("32.24.06"))).isEmpty();
    }

    @Test
    void etFagsystemSkalVaereOprettetOgHaveEnAftaleForAtBliveVist() {
        assertThat(fund(filter("32.24.04", Tilstand.KUN, FASIT))).isEmpty();
        assertThat(fund(filter("32.24.04", Tilstand.KUN, KSD)))
                .containsExactly(
                        "ADVARSEL linjer[0].fagsystemer.systemer: KSD har ingen serviceaftale i kraft, så intet"
                                + " derfra bliver vist");
        assertThat(fund(filter("32.24.04", Tilstand.UNDTAGEN, KSD))).isEmpty();
        assertThat(fund(filter("32.24.04", Tilstand.UNDTAGEN, UKENDT)))
                .containsExactly("FEJL linjer[0].fagsystemer.systemer: Fagsystemet " + UKENDT + " er ikke oprettet");
    }

    @Test
    void enLinjeUdenVirkningFortaellerDet() {
        assertThat(fund(linje("32.24.04", true, false, false, null, false, Fagsystemfilter.ALLE)))
                .containsExactly(
                        "ADVARSEL linjer[0].vis: Linjen viser hverken sager eller ydelser, så den åbner intet");
        assertThat(fund(linje("32.24.04", false, false, false, null, true, Fagsystemfilter.ALLE)))
                .isEmpty();
        assertThat(fund(linje("32.24.04", true, true, true, null, true, Fagsystemfilter.ALLE)))
                .containsExactly(
                        "OPLYSNING linjer[0].aktiveUdenFradato: Uden en fradato har det ingen virkning at undtage"
                                + " aktive sager");
        assertThat(fund(linje("32.24.04", true, true, true, LocalDate.parse("2020-01-01"), true, Fagsystemfilter.ALLE)))
                .isEmpty();
    }

    @Test
    void obligatoriskeNumreSkalVaereAabnetFraSenestDetAar() {
        assertThat(fund(etape(true), fra("32.24.04", "2020-12-31"))).isEmpty();
        assertThat(fund(etape(true), fra("32.24.04", "2021-01-01")))
                .contains(
                        "FEJL linjer[0].fradato: Fradato for 32.24.04 (Kontanthjælp) må senest være 31. december 2020");
        assertThat(fund(etape(true), aaben("32.24.06")))
                .containsExactly(
                        "ADVARSEL linjer: 32.24.04 (Kontanthjælp og Uddannelseshjælp) skal vises senest i 2020, men er"
                                + " ikke åbnet");
        assertThat(fund(etape(true), aaben("32.24.*"), lukket("32.24.04")))
                .anyMatch(f -> f.startsWith("ADVARSEL linjer: 32.24.04"));
        assertThat(fund(etape(false), aaben("32.24.06"))).isEmpty();
    }
}
