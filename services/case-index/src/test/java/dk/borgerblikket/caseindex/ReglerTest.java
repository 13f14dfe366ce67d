package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fund;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.opdatering;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule catalogue, one row per way to break a rule. That nothing is found in a good message is seen elsewhere. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class ReglerTest {

    private static final String REGISTRERING = "/Registrering/0/";
    private static final String EGENSKABER = REGISTRERING + "AttributListe/Egenskaber/0/";
    private static final String INDEKSEGENSKABER =
            REGISTRERING + "AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber/0/";
    private static final String FREMDRIFT = REGISTRERING + "TilstandListe/Fremdrift/";
    private static final String ITSYSTEMER = RELATIONER + "LokalUdvidelseListe/SagsitsystemRelation/";
    private static final String DOKUMENTITSYSTEMER = RELATIONER + "LokalUdvidelseListe/DokumentitsystemRelation/";
    private static final String AKTOERFELTER = "/LokalUdvidelseListe/SagsaktoerLokalUdvidelse/";
    private static final String KLASSEFELTER = "/LokalUdvidelseListe/SagsklasseLokalUdvidelse/";

    private final UUID uuid = UUID.randomUUID();

    private static Arguments brud(String regel, String hvordan, Consumer<ObjectNode> aendring) {
        return Arguments.of(regel, hvordan, aendring);
    }

    private static Consumer<ObjectNode> med(String sti, @Nullable Object vaerdi) {
        return n -> saet(n, sti, vaerdi);
    }

    private static Map<String, String> uuidRef(UUID uuid) {
        return Map.of("UUIDIdentifikator", uuid.toString());
    }

    private static Map<String, String> urnRef(String urn) {
        return Map.of("URNIdentifikator", urn);
    }

    /** Another relation like one that is there, with these fields changed. */
    private static Consumer<ObjectNode> ogsaa(String liste, int forbillede, Rolle rolle, @Nullable Object reference) {
        return n -> {
            var relationer = (ArrayNode) n.at(RELATIONER + liste);
            var ny = (ObjectNode) relationer.get(forbillede).deepCopy();
            saet(ny, "/Rolle", uuidRef(rolle.standard()));
            saet(ny, "/ReferenceID", reference);
            relationer.add(ny);
        };
    }

    private static Consumer<ObjectNode> journalpost(Rolle rolle, Object reference, @Nullable Object egenskaber) {
        return n -> {
            journaliser(n, UUID.randomUUID());
            var sti = RELATIONER + "Journalpost/0";
            saet(n, sti + "/Rolle", uuidRef(rolle.standard()));
            saet(n, sti + "/ReferenceID", reference);
            if (egenskaber != null) {
                saet(n, sti + "/JournalpostEgenskaber", egenskaber);
            }
        };
    }

    private static Object notat(Map<String, Object> felter) {
        return Map.of("JournalnotatEgenskaber", felter);
    }

    static Stream<Arguments> afvises() {
        var slut = Map.of("TidsstempelDatoTid", "2020-05-12T08:00:00.000+02:00");
        return Stream.of(
                brud(
                        "C-01",
                        "CVR-nummer med bogstaver",
                        med(RELATIONER + "Sagsaktoer/1" + AKTOERFELTER + "CVR-Nummer", "1111111X")),
                brud("C-02", "en anden Master", med(ITSYSTEMER + "0/ReferenceID", uuidRef(Indeks.ANDET_SYSTEM))),
                brud(
                        "C-02",
                        "en anden Ejer",
                        med(RELATIONER + "Sagsaktoer/0" + AKTOERFELTER + "CVR-Nummer", Indeks.SKJERN)),
                brud(
                        "C-02",
                        "en anden Ejer ved URN",
                        med(RELATIONER + "Sagsaktoer/0/ReferenceID", urnRef("urn:oio:cvr-nr:22222222"))),
                brud("C-08", "slutter, når den begynder", med(EGENSKABER + "Virkning/TilTidspunkt", slut)),
                brud(
                        "C-08",
                        "tilstande overlapper",
                        med(FREMDRIFT + "0/Virkning/TilTidspunkt", Map.of("GraenseIndikator", true))),
                brud(
                        "C-08",
                        "samme rolle to gange",
                        ogsaa("Sagspart", 0, Rolle.SAG_PRIMAER_PART, urnRef("urn:oio:cpr-nr:6101900901"))),
                brud(
                        "C-11",
                        "ingen SagIndeksEgenskaber",
                        med(REGISTRERING + "AttributListe/LokalUdvidelseListe", null)),
                brud("C-11", "ingen Foelsomhed", med(INDEKSEGENSKABER + "Foelsomhed", null)),
                brud("C-13", "ingen Ejer", med(RELATIONER + "Sagsaktoer/0", null)),
                brud("C-13", "Ejer uden CVR", med(RELATIONER + "Sagsaktoer/0/LokalUdvidelseListe", null)),
                brud("C-13", "ingen primær klasse", med(RELATIONER + "Sagsklasse/0", null)),
                brud(
                        "C-13",
                        "primær klasse slutter",
                        med(
                                RELATIONER + "Sagsklasse/0/Virkning/TilTidspunkt",
                                Map.of("TidsstempelDatoTid", "2021-01-01T00:00:00Z"))),
                brud("C-13", "ingen Master", med(ITSYSTEMER + "0", null)),
                brud(
                        "C-13",
                        "to Ejere med hvert sit Indeks",
                        ((Consumer<ObjectNode>) med(RELATIONER + "Sagsaktoer/0/Indeks", "1"))
                                .andThen(ogsaa("Sagsaktoer", 0, Rolle.SAG_EJER, urnRef("urn:oio:cvr-nr:11111111")))
                                .andThen(med(RELATIONER + "Sagsaktoer/3/Indeks", "2"))),
                brud(
                        "C-20",
                        "kun den ene tekst",
                        med(EGENSKABER + "OffentlighedUndtaget", Map.of("TitelAlternativTekst", "hemmelig"))),
                brud(
                        "C-21",
                        "notat over 100 KB",
                        journalpost(
                                Rolle.SAG_JOURNALNOTAT,
                                urnRef("URN:Empty"),
                                notat(Map.of("Titel", "t", "Notat", new byte[102_401], "Format", "f")))),
                brud("C-28", "for lang titel", med(EGENSKABER + "Titel", "x".repeat(256))),
                brud("C-28", "tom titel", med(EGENSKABER + "Titel", "")),
                brud("C-28", "for langt Indeks", med(RELATIONER + "Sagspart/0/Indeks", "x".repeat(37))),
                brud(
                        "C-28",
                        "for langt navn",
                        med(
                                RELATIONER + "Sagspart/0/LokalUdvidelseListe/SagspartLokalUdvidelse/FuldtNavn",
                                "x".repeat(256))),
                brud("C-28", "for lang note", med(REGISTRERING + "NoteTekst", "x".repeat(1025))),
                brud("C-01", "NUL-tegn", med(EGENSKABER + "Titel", "a\0b")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("afvises")
    void aCaseThatBreaksTheRuleIsRefusedByIdAndNotStored(String regel, String hvordan, Consumer<ObjectNode> aendring) {
        var sag = sag(uuid);
        aendring.accept(sag);
        kald("importer", sager(sag))
                .statusCode(422)
                .body("UnikRetur[0].StatusKode", is(40))
                .body("UnikRetur[0].FejlbeskedTekst", containsString(regel + ": "));
        assertThat(raekker(uuid)).as(hvordan).isZero();
    }

    static Stream<Arguments> dokumenterAfvises() {
        return Stream.of(
                brud(
                        "C-02",
                        "en anden Master",
                        med(DOKUMENTITSYSTEMER + "0/ReferenceID", uuidRef(Indeks.ANDET_SYSTEM))),
                brud(
                        "C-08",
                        "slutter før den begynder",
                        med(
                                EGENSKABER + "Virkning/TilTidspunkt",
                                Map.of("TidsstempelDatoTid", "2019-01-01T00:00:00Z"))),
                brud("C-11", "ingen Foelsomhed", med(EGENSKABER + "Foelsomhed", null)),
                brud("C-13", "ingen Ejer", med(RELATIONER + "Dokumentaktoer/0", null)),
                brud("C-13", "ingen primær klasse", med(RELATIONER + "Dokumentklasse/0", null)),
                brud("C-13", "ingen Master", med(DOKUMENTITSYSTEMER + "0", null)),
                brud(
                        "C-20",
                        "kun den ene tekst",
                        med(EGENSKABER + "OffentlighedUndtaget", Map.of("OffentlighedUndtagetHjemmelTekst", "§ 1"))),
                brud("C-28", "for langt dokumentnummer", med(EGENSKABER + "Dokumentnummer", "x".repeat(51))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("dokumenterAfvises")
    void aDocumentThatBreaksTheRuleIsRefusedByIdAndNotStored(
            String regel, String hvordan, Consumer<ObjectNode> aendring) {
        var dokument = dokument(uuid);
        aendring.accept(dokument);
        kald("importer", dokumenter(dokument))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", containsString(regel + ": "));
        assertThat(raekker(uuid)).as(hvordan).isZero();
    }

    static Stream<Arguments> opdateringerAfvises() {
        Consumer<ObjectNode> ejerSlutter = n -> {
            var ejer = (ObjectNode) sag(UUID.randomUUID()).at(RELATIONER + "Sagsaktoer/0");
            n.putObject("RelationListe").putArray("Sagsaktoer").add(ejer);
            saet(ejer, "/Virkning/TilTidspunkt", Map.of("TidsstempelDatoTid", "2020-07-01T00:00:00Z"));
        };
        Consumer<ObjectNode> ansvarligSlutter = n -> {
            var ansvarlig = (ObjectNode) sag(UUID.randomUUID()).at(RELATIONER + "Sagsaktoer/1");
            n.putObject("RelationListe").putArray("Sagsaktoer").add(ansvarlig);
            saet(ansvarlig, "/Virkning/TilTidspunkt", Map.of("TidsstempelDatoTid", "2020-07-01T00:00:00Z"));
        };
        Consumer<ObjectNode> andenMaster = n -> {
            var master = (ObjectNode) sag(UUID.randomUUID()).at(ITSYSTEMER + "0");
            n.putObject("RelationListe")
                    .putObject("LokalUdvidelseListe")
                    .putArray("SagsitsystemRelation")
                    .add(master);
            saet(master, "/ReferenceID", uuidRef(Indeks.ANDET_SYSTEM));
        };
        return Stream.of(
                brud("C-04", "intet Tidspunkt", med("/Tidspunkt", null)),
                brud("C-29", "Ejer fjernes", ejerSlutter),
                brud("C-29", "Ansvarlig fjernes", ansvarligSlutter),
                brud("C-02", "Master skiftes", andenMaster));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("opdateringerAfvises")
    void anUpdateThatBreaksTheRuleIsRefusedByIdAndChangesNothing(
            String regel, String hvordan, Consumer<ObjectNode> aendring) {
        importer(sag(uuid));
        var foer = sql("SELECT indhold::text || antal_registreringer FROM objekt WHERE uuid = ?", uuid);
        var opdatering = opdatering(uuid, "2020-07-01T10:00:00+02:00");
        aendring.accept(opdatering);

        kald("opdater", opdaterSager(opdatering))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", containsString(regel + ": "));
        assertThat(sql("SELECT indhold::text || antal_registreringer FROM objekt WHERE uuid = ?", uuid))
                .as(hvordan)
                .isEqualTo(foer);
    }

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
                brud("C-26", "intet SystemNavn", med(ITSYSTEMER + "0/SystemNavn", null)),
                brud("C-26", "SystemURI", med(ITSYSTEMER + "0/SystemURI", "https://x")),
                brud("C-28", "linjeskift i titel", med(EGENSKABER + "Titel", "a\nb")));
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
