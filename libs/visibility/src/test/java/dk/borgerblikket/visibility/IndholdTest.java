package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Verden.altid;
import static dk.borgerblikket.visibility.Verden.dag;
import static dk.borgerblikket.visibility.Verden.part;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.Dokumentafgoerelse.Retning;
import dk.borgerblikket.visibility.Sagsafgoerelse.Tidslinjepunkt;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Klelinks;
import dk.borgerblikket.visibility.konfiguration.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a shown object consists of. */
final class IndholdTest {

    private final Verden verden = Verden.standard();

    @Test
    void caseShowsTitleAreaStatusAndTimeline() {
        var sag = sag();

        assertThat(sag.ejer().cifre()).isEqualTo(Verden.KORSBAEK);
        assertThat(sag.kle().nummer()).isEqualTo("32.24.04");
        assertThat(sag.titel()).isEqualTo("Aftale om hjælp");
        assertThat(sag.omraade()).isEqualTo("Titel 32.24.04");
        assertThat(sag.status()).isEqualTo(Fremdrift.Oplyst);
        assertThat(sag.tidslinje())
                .containsExactly(
                        new Tidslinjepunkt(Fremdrift.Opstaaet, LocalDate.of(2021, 5, 12)),
                        new Tidslinjepunkt(Fremdrift.Oplyst, LocalDate.of(2021, 6, 2)));
    }

    @Test
    void timelineLeavesOutWhatHasNotBegunAndWhatIsRepeated() {
        verden.sag().fremdrift = List.of(
                new Gyldig<>(Fremdrift.Afsluttet, dag("2027-01-01"), null),
                new Gyldig<>(Fremdrift.Opstaaet, dag("2022-01-01"), dag("2022-02-01")),
                new Gyldig<>(Fremdrift.Opstaaet, dag("2021-05-12"), dag("2022-01-01")),
                new Gyldig<>(Fremdrift.Oplyst, dag("2022-02-01"), dag("2022-02-01")),
                new Gyldig<>(Fremdrift.Afgjort, dag("2022-02-01"), dag("2027-01-01")));

        assertThat(sag().tidslinje())
                .containsExactly(
                        new Tidslinjepunkt(Fremdrift.Opstaaet, LocalDate.of(2021, 5, 12)),
                        new Tidslinjepunkt(Fremdrift.Afgjort, LocalDate.of(2022, 2, 1)));
        assertThat(sag().status()).isEqualTo(Fremdrift.Afgjort);
    }

    @Test
    void stateLeftOpenByTheSenderGivesWayToTheLaterOne() {
        verden.sag().fremdrift = List.of(
                new Gyldig<>(Fremdrift.Opstaaet, dag("2021-05-12"), null),
                new Gyldig<>(Fremdrift.Afsluttet, dag("2021-06-02"), null));

        assertThat(sag().status()).isEqualTo(Fremdrift.Afsluttet);
    }

    @Test
    void kleTitleIsTheOneOfTheCasesDay() {
        verden.linje().titel = Titelvalg.KLE_EMNE;
        verden.klassifikation = (kle, dato) -> Optional.of("Titel pr. %s [udgår 2022]".formatted(dato));

        assertThat(sag().titel()).isEqualTo("Titel pr. 2021-05-12");
        assertThat(sag().omraade()).isEqualTo("Titel pr. 2021-05-12");
    }

    @Test
    void titleFromTheSenderIsMadeFitToShow() {
        verden.sag().titel = altid("Hjælp til 012345-6789\u202E");

        assertThat(sag().titel()).isEqualTo("Hjælp til ******-****");
    }

    @Test
    void documentShowsTitleDirectionAndDate() {
        assertThat(dokument().titel()).isEqualTo("Afgørelse");
        assertThat(dokument().retning()).isEqualTo(Retning.UDGAAENDE);
        assertThat(dokument().dato()).isEqualTo(LocalDate.of(2021, 6, 1));

        verden.dokument().type = Dokumentgrundlag.Type.BREV_INDGAAENDE;
        assertThat(dokument().retning()).isEqualTo(Retning.INDGAAENDE);

        verden.dokument().type = Dokumentgrundlag.Type.PLAN;
        assertThat(dokument().retning()).isNull();
    }

    @Test
    void titleOnTheCaseReplacesTheDocumentsOwn() {
        verden.sag().journalposter =
                altid(new Journalpost(Journalpost.Rolle.TILAKTERET, verden.dokument().id, "Svar til 0123456789"));

        assertThat(dokument().titel()).isEqualTo("Svar til ******-****");
    }

    @Test
    void benefitShowsNamePeriodCaseAndPayments() {
        verden.ydelse().slut = dag("2022-05-01");
        var ydelse = ydelse();

        assertThat(ydelse.navn()).isEqualTo("Hjælp til forsørgelse");
        assertThat(ydelse.omraade()).isEqualTo("Titel 32.24.04");
        assertThat(ydelse.fra()).isEqualTo(LocalDate.of(2021, 5, 12));
        assertThat(ydelse.til()).isEqualTo(LocalDate.of(2022, 4, 30));
        assertThat(ydelse.sag()).isEqualTo(verden.sag().id);
        var udbetaling = ydelse.udbetalinger().getFirst();
        assertThat(udbetaling.dato()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(udbetaling.fra()).isEqualTo(LocalDate.of(2021, 6, 1));
        assertThat(udbetaling.til()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(udbetaling.beloeb()).isEqualByComparingTo("1234.56");
        assertThat(udbetaling.andenModtager()).isFalse();
    }

    @Test
    void benefitWithoutNameIsCalledByItsKleTitle() {
        verden.ydelse().navn = null;
        assertThat(ydelse().navn()).isEqualTo("Titel 32.24.04");
    }

    @Test
    void benefitDoesNotPointAtACaseThatIsHidden() {
        verden.sag().kontroltemaklasser = altid("tema");
        assertThat(ydelse().sag()).isNull();
    }

    @Test
    void hiddenPaymentLineIsNotAmongTheBenefitsPayments() {
        verden.linjeTil(verden.effektuering(), verden.bevilling()).kle = "27.35.04";
        assertThat(ydelse().udbetalinger()).hasSize(1);
        assertThat(verden.overblik().udbetalinger()).hasSize(2);
    }

    @Test
    void paymentToSomebodyElseIsMarked() {
        verden.effektuering().parter = altid(part(Part.Rolle.EFFEKTUERINGSMODTAGER, Part.Art.CVR, "udlejeren"));
        assertThat(ydelse().udbetalinger().getFirst().andenModtager()).isTrue();
    }

    @Test
    void lastDayIsReadInBothWaysThatSendersWriteIt() {
        assertThat(Periodevisning.sidsteDag(dag("2021-02-01"))).isEqualTo(LocalDate.of(2021, 1, 31));
        assertThat(Periodevisning.sidsteDag(dag("2021-01-31"))).isEqualTo(LocalDate.of(2021, 1, 31));
        assertThat(Periodevisning.sidsteDag(dag("2021-01-15"))).isEqualTo(LocalDate.of(2021, 1, 14));
        assertThat(Periodevisning.sidsteDag(Instant.parse("2021-01-15T22:59:59Z")))
                .isEqualTo(LocalDate.of(2021, 1, 15));
    }

    @Test
    void objectReadTwiceIsDecidedOnceAsItWasReadLast() {
        var foerste = verden.sag().byg();
        verden.sag().titel = altid("Ny titel");
        var svar = new SagerSvar(Verden.BORGER_S, List.of(foerste, verden.sag().byg()), List.of(), null);

        var overblik = new Visning(verden.opsaetning(), verden.klassifikation, verden.nu)
                .afgoer(Borgeridentitet.UDEN_EJENDOMME, svar, null);

        assertThat(overblik.visteSager())
                .singleElement()
                .satisfies(s -> assertThat(s.titel()).isEqualTo("Ny titel"));
        assertThat(overblik.ydelser()).isEmpty();
    }

    @Test
    void traceKeepsTheStepsAfterTheOneThatDecided() {
        verden.sag().livscyklus = null;
        verden.sag().kontroltemaklasser = altid("tema");

        var spor = verden.overblik().sager().getFirst().spor();

        assertThat(spor.aarsag()).isEqualTo(Aarsag.LIVSCYKLUS);
        assertThat(spor.trin())
                .filteredOn(t -> !t.bestaaet())
                .extracting(Spor.Trin::aarsag)
                .containsExactly(Aarsag.LIVSCYKLUS, Aarsag.KONTROLTEMA);
        assertThat(spor.trin()).extracting(Spor.Trin::regel).contains("V-804", "V-806", "V-814");
    }

    @Test
    void traceWithoutStepsIsNoPermission() {
        assertThat(new Spor(List.of()).vises()).isFalse();
        assertThat(new Spor(List.of()).aarsag()).isEqualTo(Aarsag.FEJL_I_REGEL);
    }

    @Test
    void everyReasonHasADanishLabel() {
        assertThat(Aarsag.values()).allSatisfy(a -> assertThat(a.betegnelse()).matches("Vises|Skjult: .+"));
    }

    private Sagsafgoerelse.Vist sag() {
        return verden.overblik().visteSager().getFirst();
    }

    private Dokumentafgoerelse.Vist dokument() {
        return sag().visteDokumenter().getFirst();
    }

    private Ydelsesafgoerelse.Vist ydelse() {
        return verden.overblik().visteYdelser().getFirst();
    }

    @Test
    void linksAreTheMunicipalitysAndThenTheMostSpecificNationalOnes() {
        var verden = Verden.standard();
        var lokalt = new Link("Jobcentret", "https://eksempel.dk/jobcenter");
        var emnet = new Link("Om kontanthjælp", "https://eksempel.dk/kontanthjaelp");
        var gruppen = new Link("Om ydelser", "https://eksempel.dk/ydelser");
        verden.linje().links = List.of(lokalt);
        verden.links.add(new Klelinks(new KleMoenster("32.24.*"), List.of(gruppen)));
        verden.links.add(new Klelinks(new KleMoenster("32.24.04"), List.of(emnet, lokalt)));
        verden.links.add(new Klelinks(new KleMoenster("32.30.*"), List.of(new Link("Andet", "https://eksempel.dk"))));

        var overblik = verden.overblik();

        assertThat(overblik.visteSager().getFirst().links()).containsExactly(lokalt, emnet);
        assertThat(overblik.visteYdelser().getFirst().links()).containsExactly(lokalt, emnet);
    }
}
