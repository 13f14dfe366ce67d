package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.EGENSKABER;
import static dk.borgerblikket.caseindex.Brud.FREMDRIFT;
import static dk.borgerblikket.caseindex.Brud.ITSYSTEMER;
import static dk.borgerblikket.caseindex.Brud.KLASSEFELTER;
import static dk.borgerblikket.caseindex.Brud.REGISTRERING;
import static dk.borgerblikket.caseindex.Brud.brud;
import static dk.borgerblikket.caseindex.Brud.journalpost;
import static dk.borgerblikket.caseindex.Brud.med;
import static dk.borgerblikket.caseindex.Brud.notat;
import static dk.borgerblikket.caseindex.Brud.ogsaa;
import static dk.borgerblikket.caseindex.Brud.urnRef;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.fund;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.opdatering;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.roller.Notatformat;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that warn, one row per way to break one; and that good messages break none. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FundTest {

    private static final String TEKSTFORMAT = Notatformat.TEKST.standard().toString();

    private final UUID uuid = UUID.randomUUID();

    static Stream<Arguments> giverFund() {
        return Stream.of(
                brud("C-04", "intet Tidspunkt", med(REGISTRERING + "Tidspunkt", null)),
                brud("C-05", "ingen BrugerRef", med(REGISTRERING + "BrugerRef", null)),
                brud("C-05", "en anden livscyklus", med(REGISTRERING + "LivscyklusKode", "Passiveret")),
                brud("C-06", "StsTidspunkt er sendt", med(REGISTRERING + "StsTidspunkt", "2020-01-01T00:00:00Z")),
                brud("C-07", "ingen AktoerRef", med(EGENSKABER + "Virkning/AktoerRef", null)),
                brud(
                        "C-07",
                        "en gammel AktoerTypeKode",
                        med(RELATIONER + "Sagspart/0/Virkning/AktoerTypeKode", "Organisation")),
                brud("C-09", "ingen Titel", med(EGENSKABER + "Titel", null)),
                brud("C-09", "to numre", med(EGENSKABER + "Sagsnummer", "et andet")),
                brud("C-12", "ingen Opstaaet", med(FREMDRIFT + "0", null)),
                brud(
                        "C-12",
                        "hul mellem tilstande",
                        med(
                                FREMDRIFT + "0/Virkning/TilTidspunkt",
                                Map.of("TidsstempelDatoTid", "2020-05-20T00:00:00Z"))),
                brud(
                        "C-12",
                        "den nuværende tilstand er slut",
                        med(
                                FREMDRIFT + "1/Virkning/TilTidspunkt",
                                Map.of("TidsstempelDatoTid", "2030-01-01T00:00:00Z"))),
                brud("C-13", "ingen Ansvarlig", med(RELATIONER + "Sagsaktoer/1", null)),
                brud("C-13", "ingen handlingsklasse", med(RELATIONER + "Sagsklasse/1", null)),
                brud("C-13", "ingen Afsender", med(ITSYSTEMER + "1", null)),
                brud("C-14", "Indeks, hvor det ikke må være", med(RELATIONER + "Sagspart/0/Indeks", "1")),
                brud(
                        "C-14",
                        "intet Indeks, hvor det skal være",
                        ogsaa("Sagspart", 0, Rolle.SAG_SEKUNDAER_PART, urnRef("urn:oio:cpr-nr:6101900902"))),
                brud("C-15", "ukendt rolle", med(RELATIONER + "Sagsaktoer/2/Rolle", uuidRef(UUID.randomUUID()))),
                brud("C-15", "ukendt type", med(RELATIONER + "Sagsaktoer/2/Type", uuidRef(UUID.randomUUID()))),
                brud("C-16", "ingen reference", med(RELATIONER + "Sagsaktoer/2/ReferenceID", null)),
                brud("C-17", "part ved UUID", med(RELATIONER + "Sagspart/0/ReferenceID", uuidRef(UUID.randomUUID()))),
                brud("C-17", "part uden navn", med(RELATIONER + "Sagspart/0/LokalUdvidelseListe", null)),
                brud(
                        "C-18",
                        "intet KLE-emne",
                        med(RELATIONER + "Sagsklasse/0" + KLASSEFELTER + "BrugervendtNoegle", "27.35")),
                brud(
                        "C-18",
                        "ingen facet",
                        med(RELATIONER + "Sagsklasse/1" + KLASSEFELTER + "BrugervendtNoegle", "g1")),
                brud(
                        "C-18",
                        "klasse ved URN",
                        med(RELATIONER + "Sagsklasse/0/ReferenceID", urnRef("urn:oio:form:27.35.04"))),
                brud(
                        "C-19",
                        "aktør ved URN uden nøgle",
                        med(RELATIONER + "Sagsaktoer/2/ReferenceID", urnRef("urn:oio:korsbaek:racfid:x1"))),
                brud(
                        "C-19",
                        "klasse ved URN uden titler",
                        ((Consumer<ObjectNode>)
                                        ogsaa("Sagsklasse", 1, Rolle.SAG_OPGAVEKLASSE, urnRef("urn:oio:form:27.35.04")))
                                .andThen(med(RELATIONER + "Sagsklasse/2" + KLASSEFELTER + "Facettitel", null))),
                brud(
                        "C-21",
                        "notat med en anden reference",
                        journalpost(
                                Rolle.SAG_JOURNALNOTAT,
                                uuidRef(UUID.randomUUID()),
                                notat(Map.of("Titel", "t", "Notat", "dA==", "Format", TEKSTFORMAT)))),
                brud(
                        "C-21",
                        "notat i et ukendt format",
                        journalpost(
                                Rolle.SAG_JOURNALNOTAT,
                                urnRef("URN:Empty"),
                                notat(Map.of("Titel", "t", "Notat", "dA==", "Format", "tekst")))),
                brud(
                        "C-21",
                        "notat med dokumenttitel",
                        ((Consumer<ObjectNode>) journalpost(
                                        Rolle.SAG_JOURNALNOTAT,
                                        urnRef("URN:Empty"),
                                        notat(Map.of("Titel", "t", "Notat", "dA==", "Format", TEKSTFORMAT))))
                                .andThen(med(
                                        RELATIONER + "Journalpost/0/JournalpostEgenskaber/Dokumenttitel", "titel"))),
                brud(
                        "C-22",
                        "et halvt notat på et dokument",
                        journalpost(Rolle.SAG_TILAKTERET, uuidRef(UUID.randomUUID()), notat(Map.of("Titel", "t")))),
                brud(
                        "C-21",
                        "notat uden format",
                        journalpost(Rolle.SAG_JOURNALNOTAT, urnRef("URN:Empty"), notat(Map.of("Titel", "t")))),
                brud(
                        "C-22",
                        "dokumentet findes ikke",
                        journalpost(Rolle.SAG_TILAKTERET, uuidRef(UUID.randomUUID()), null)),
                brud(
                        "C-24",
                        "afgørelse på en uafgjort sag",
                        ((Consumer<ObjectNode>)
                                        ogsaa("Sagsklasse", 1, Rolle.SAG_AFGOERELSESKLASSE, uuidRef(UUID.randomUUID())))
                                .andThen(med(FREMDRIFT + "1", null))),
                brud(
                        "C-25",
                        "bopælskommune er ejeren selv",
                        ogsaa(
                                "Sagsaktoer",
                                0,
                                Rolle.SAG_BOPAELSKOMMUNE,
                                uuidRef(UUID.fromString("3a1d7c54-0b5f-4c1e-8c51-0b6a2f9e4d10")))),
                brud(
                        "C-24",
                        "to afgørelser med hvert sit Indeks",
                        ((Consumer<ObjectNode>)
                                        ogsaa("Sagsklasse", 1, Rolle.SAG_AFGOERELSESKLASSE, uuidRef(UUID.randomUUID())))
                                .andThen(
                                        ogsaa("Sagsklasse", 1, Rolle.SAG_AFGOERELSESKLASSE, uuidRef(UUID.randomUUID())))
                                .andThen(med(RELATIONER + "Sagsklasse/2/Indeks", "1"))
                                .andThen(med(RELATIONER + "Sagsklasse/3/Indeks", "2"))),
                brud(
                        "C-25",
                        "bopælskommune med CVR-felt",
                        ogsaa("Sagsaktoer", 0, Rolle.SAG_BOPAELSKOMMUNE, urnRef("urn:oio:cvr-nr:22222222"))),
                brud("C-26", "intet SystemNavn", med(ITSYSTEMER + "0/SystemNavn", null)),
                brud("C-26", "SystemURI", med(ITSYSTEMER + "0/SystemURI", "https://x")),
                brud("C-28", "linjeskift i titel", med(EGENSKABER + "Titel", "a\nb")),
                brud("C-28", "tabulator i beskrivelsen", med(EGENSKABER + "Beskrivelse", "a\tb")),
                brud("C-90", "CPR-nummer i titlen", med(EGENSKABER + "Titel", "Sag om 610190-0901")),
                brud("C-90", "CPR-nummer som sagsnummer", med(EGENSKABER + "Sagsnummer", "6101900901")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("giverFund")
    void aCaseThatBreaksTheRuleIsStoredWithAFinding(String regel, String hvordan, Consumer<ObjectNode> aendring) {
        var sag = sag(uuid);
        aendring.accept(sag);
        importer(sag);
        assertThat(fund(uuid)).as(hvordan).contains(regel);
    }

    static Stream<Arguments> dokumenterGiverFund() {
        return Stream.of(
                brud("C-09", "intet dokumentnummer", med(EGENSKABER + "Dokumentnummer", null)),
                brud("C-13", "ingen Ansvarlig", med(RELATIONER + "Dokumentaktoer/1", null)),
                brud("C-27", "Brev uden retning", med(EGENSKABER + "Type", "Brev")),
                brud(
                        "C-27",
                        "indgående uden BrevDato",
                        ((Consumer<ObjectNode>) med(EGENSKABER + "Type", "Brev, indgaaende"))
                                .andThen(med(EGENSKABER + "BrevDato", null))),
                brud("C-27", "version uden underversion", med(EGENSKABER + "UnderversionIdentifikator", null)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("dokumenterGiverFund")
    void aDocumentThatBreaksTheRuleIsStoredWithAFinding(String regel, String hvordan, Consumer<ObjectNode> aendring) {
        var dokument = dokument(uuid);
        aendring.accept(dokument);
        kald("importer", dokumenter(dokument)).statusCode(200);
        assertThat(fund(uuid)).as(hvordan).contains(regel);
    }

    @Test
    void aGoodCaseAndAGoodDocumentHaveNoFindings() {
        var dokument = UUID.randomUUID();
        kald("importer", dokumenter(dokument(dokument))).statusCode(200);
        importer(journaliser(sag(uuid), dokument));
        assertThat(fund(uuid)).isEmpty();
        assertThat(fund(dokument)).isEmpty();
    }

    @Test
    void aTextInSeveralLinesAndNumbersThatCannotBeAPersonsAreNoFindings() {
        var sag = sag(uuid);
        saet(sag, EGENSKABER + "Beskrivelse", "linje\r\nlinje");
        saet(sag, EGENSKABER + "Titel", "Lån 9913900901, journal 2024-123456, konto 12345678901");
        importer(sag);
        assertThat(fund(uuid)).isEmpty();
    }

    @Test
    void theFindingOfAMissingDocumentGoesAwayWhenTheDocumentComes() {
        var dokument = UUID.randomUUID();
        importer(journaliser(sag(uuid), dokument));
        assertThat(fund(uuid)).containsExactly("C-22");

        kald("importer", dokumenter(dokument(dokument))).statusCode(200);
        assertThat(fund(uuid)).isEmpty();
    }

    @Test
    void aNumberThatIsUsedTwiceInTheMunicipalityIsFound() {
        importer(sag(uuid));
        var anden = UUID.randomUUID();
        var sag = sag(anden);
        saet(sag, EGENSKABER + "BrugervendtNoegle", "S-" + uuid);
        saet(sag, EGENSKABER + "Sagsnummer", "S-" + uuid);
        importer(sag);
        assertThat(fund(anden)).containsExactly("C-10");
    }

    @Test
    void aRelationToACaseThatIsNotThereIsFound() {
        var sag = sag(uuid);
        var relation = (ObjectNode) sag.at(RELATIONER + "Sagsaktoer/2").deepCopy();
        relation.remove("LokalUdvidelseListe");
        saet(relation, "/Rolle", uuidRef(Rolle.SAG_OVERSAG.standard()));
        ((ObjectNode) sag.at("/Registrering/0/RelationListe"))
                .putArray("Sagsrelation")
                .add(relation);
        importer(sag);
        assertThat(fund(uuid)).containsExactly("C-23");
    }

    @Test
    void aRelationToACaseThatIsRemovedIsFoundUntilTheCaseComesBack() {
        var anden = UUID.randomUUID();
        var sag = sag(uuid);
        var relation = (ObjectNode) sag.at(RELATIONER + "Sagsaktoer/2").deepCopy();
        relation.remove("LokalUdvidelseListe");
        saet(relation, "/Rolle", uuidRef(Rolle.SAG_OVERSAG.standard()));
        saet(relation, "/ReferenceID", uuidRef(anden));
        ((ObjectNode) sag.at("/Registrering/0/RelationListe"))
                .putArray("Sagsrelation")
                .add(relation);
        importer(sag(anden), sag);
        assertThat(fund(uuid)).isEmpty();

        kald("fjern", fjern(anden)).statusCode(200);
        assertThat(fund(uuid)).containsExactly("C-23");

        importer(sag(anden));
        assertThat(fund(uuid)).isEmpty();
    }

    @Test
    void aMandatoryRelationCanBeReplacedWithoutGap() {
        importer(sag(uuid));
        var opdatering = opdatering(uuid, "2020-07-01T10:00:00+02:00");
        var ansvarlig = (ObjectNode) sag(uuid).at(RELATIONER + "Sagsaktoer/1");
        saet(ansvarlig, "/Virkning/FraTidspunkt", Map.of("TidsstempelDatoTid", "2020-07-01T10:00:00+02:00"));
        saet(ansvarlig, "/ReferenceID", uuidRef(UUID.randomUUID()));
        opdatering.putObject("RelationListe").putArray("Sagsaktoer").add(ansvarlig);
        kald("opdater", opdaterSager(opdatering)).statusCode(200);
        assertThat(fund(uuid)).isEmpty();
    }
}
