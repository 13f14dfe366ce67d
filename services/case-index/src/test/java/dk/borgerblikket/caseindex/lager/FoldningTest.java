package dk.borgerblikket.caseindex.lager;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.caseindex.besked.Relation;
import dk.borgerblikket.caseindex.besked.SenestAendret;
import dk.borgerblikket.caseindex.besked.sag.SagAttributListe;
import dk.borgerblikket.caseindex.besked.sag.SagFremdrift;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.SagTilstandListe;
import dk.borgerblikket.caseindex.besked.sag.Sagspartudvidelser;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldningTest {

    private static final String A = "urn:oio:cpr-nr:6101900001";
    private static final String B = "urn:oio:cpr-nr:6101900002";

    private static Virkning virkning(int fra, @Nullable Integer til) {
        return new Virkning(dag(fra), til == null ? Tidspunkt.UENDELIG : dag(til), null, null, null);
    }

    private static Tidspunkt dag(int dag) {
        return Tidspunkt.af(OffsetDateTime.parse("2020-01-%02dT00:00:00Z".formatted(dag)));
    }

    private static Sagsregistrering part(String urn, int fra, @Nullable Integer til) {
        var part = new Relation<Sagspartudvidelser>(
                virkning(fra, til), UnikId.uuid(Rolle.SAG_PRIMAER_PART.standard()), null, null, UnikId.urn(urn), null);
        return new Sagsregistrering(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new SagRelationListe(null, null, List.of(part), null, null, null, null));
    }

    private static Sagsregistrering tilstand(Fremdrift kode, int fra) {
        return new Sagsregistrering(
                null,
                null,
                null,
                null,
                null,
                null,
                new SagTilstandListe(List.of(new SagFremdrift(virkning(fra, null), kode)), null),
                null);
    }

    private static Sagsregistrering foldet(Sagsregistrering... beskeder) {
        return Stream.of(beskeder).reduce(null, Foldning::sag, (a, b) -> b);
    }

    private static List<String> parter(Sagsregistrering sag) {
        return sag.relationListe().sagspart().stream()
                .map(p -> p.referenceId().somUrn().orElseThrow().substring(A.length() - 1) + " "
                        + p.periode().fra().toString().substring(8, 10) + "-"
                        + (p.virkning().tilTidspunkt() == Tidspunkt.UENDELIG
                                        || p.virkning().tilTidspunkt().equals(Tidspunkt.UENDELIG)
                                ? ""
                                : p.periode().til().toString().substring(8, 10)))
                .sorted()
                .toList();
    }

    @Test
    void aRelationThatIsSentAgainWithAnEndEndsThere() {
        assertThat(parter(foldet(part(A, 1, null), part(A, 1, 10)))).containsExactly("1 01-10");
        assertThat(parter(foldet(part(A, 1, null), part(A, 5, 10)))).containsExactly("1 01-05", "1 05-10");
    }

    @Test
    void anotherTargetTakesThePlaceFromThenOn() {
        assertThat(parter(foldet(part(A, 1, null), part(B, 10, null)))).containsExactly("1 01-10", "2 10-");
    }

    @Test
    void anotherTargetWithAnEndTakesThePlaceForTheWhile() {
        assertThat(parter(foldet(part(A, 1, null), part(B, 10, 20)))).containsExactly("1 01-10", "1 20-", "2 10-20");
    }

    @Test
    void aNewStateEndsTheOneBeforeIt() {
        var sag = foldet(tilstand(Fremdrift.Opstaaet, 1), tilstand(Fremdrift.Oplyst, 5));
        assertThat(sag.tilstandListe().fremdrift())
                .containsExactly(
                        new SagFremdrift(virkning(1, 5), Fremdrift.Opstaaet),
                        new SagFremdrift(virkning(5, null), Fremdrift.Oplyst));
    }

    @Test
    void whatIsNotGivenIsUnchangedAndLifeCycleAndUserStay() {
        var bruger = UnikId.urn("urn:oio:korsbaek:racfid:x1");
        var foerste = new Sagsregistrering(
                "note",
                null,
                Livscyklus.Importeret,
                bruger,
                null,
                null,
                null,
                part(A, 1, null).relationListe());
        var anden = new Sagsregistrering(
                null,
                null,
                Livscyklus.Slettet,
                UnikId.urn("urn:oio:korsbaek:racfid:x2"),
                null,
                null,
                tilstand(Fremdrift.Opstaaet, 1).tilstandListe(),
                null);

        var sag = foldet(foerste, anden);

        assertThat(sag.livscyklusKode()).isEqualTo(Livscyklus.Importeret);
        assertThat(sag.brugerRef()).isEqualTo(bruger);
        assertThat(sag.noteTekst()).isEqualTo("note");
        assertThat(parter(sag)).containsExactly("1 01-");
        assertThat(sag.tilstandListe().fremdrift()).hasSize(1);
    }

    private static Sagsregistrering medAndre(@Nullable String note, String... andre) {
        var liste = List.of(andre);
        return new Sagsregistrering(
                note,
                null,
                null,
                null,
                OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                SagAttributListe.af(List.of(), List.of(), liste),
                new SagTilstandListe(null, SenestAendret.af(liste)),
                new SagRelationListe(
                        null, null, null, null, null, null, SagRelationListe.udvidelser(List.of(), List.of(), liste)));
    }

    @Test
    void theNewestMessageThatSaysSomethingDecidesOnUnknownExtensionsAndTheNote() {
        var sag = foldet(medAndre("første", "<a/>", "<b/>"), medAndre("anden", "<c/>"), medAndre(null));

        assertThat(sag.attributListe().andre()).containsExactly("<c/>");
        assertThat(sag.tilstandListe().andre()).containsExactly("<c/>");
        assertThat(sag.relationListe().andre()).containsExactly("<c/>");
        assertThat(sag.noteTekst()).isEqualTo("anden");
    }

    @Test
    void unknownExtensionsOfARelationFollowItAndWhatIsTheIndexsToSayDoesNot() {
        var udvidelser = new Sagspartudvidelser(null, List.of("<a/>"), OffsetDateTime.parse("2020-01-01T00:00:00Z"));
        var rolle = UnikId.uuid(Rolle.SAG_PRIMAER_PART.standard());
        var part = new Relation<>(virkning(1, null), rolle, null, null, UnikId.urn(A), udvidelser);
        var foerste = new Sagsregistrering(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new SagRelationListe(null, null, List.of(part), null, null, null, null));

        var sag = foldet(foerste, part(B, 10, null));

        assertThat(sag.relationListe().sagspart())
                .extracting(Relation::andre)
                .containsExactlyInAnyOrder(List.of("<a/>"), List.of());
        assertThat(sag.relationListe().sagspart().getFirst().lokalUdvidelseListe())
                .isEqualTo(new Sagspartudvidelser(null, List.of("<a/>"), null));
    }
}
