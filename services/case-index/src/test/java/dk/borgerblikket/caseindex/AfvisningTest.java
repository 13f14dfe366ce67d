package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.AKTOERFELTER;
import static dk.borgerblikket.caseindex.Brud.DOKUMENTITSYSTEMER;
import static dk.borgerblikket.caseindex.Brud.EGENSKABER;
import static dk.borgerblikket.caseindex.Brud.FREMDRIFT;
import static dk.borgerblikket.caseindex.Brud.INDEKSEGENSKABER;
import static dk.borgerblikket.caseindex.Brud.ITSYSTEMER;
import static dk.borgerblikket.caseindex.Brud.REGISTRERING;
import static dk.borgerblikket.caseindex.Brud.brud;
import static dk.borgerblikket.caseindex.Brud.journalpost;
import static dk.borgerblikket.caseindex.Brud.med;
import static dk.borgerblikket.caseindex.Brud.notat;
import static dk.borgerblikket.caseindex.Brud.ogsaa;
import static dk.borgerblikket.caseindex.Brud.tidligereEjer;
import static dk.borgerblikket.caseindex.Brud.urnRef;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.importer;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that refuse, one row per way to break one. That good messages pass is seen in {@link FundTest}. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class AfvisningTest {

    private final UUID uuid = UUID.randomUUID();

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
                brud("C-02", "en anden Ejer for en tid", tidligereEjer(Indeks.SKJERN)),
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
}
