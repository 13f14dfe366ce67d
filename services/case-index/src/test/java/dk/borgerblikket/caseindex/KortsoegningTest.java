package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The short search over REST. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KortsoegningTest {

    private static final String PRIMAER_PART = "d839f26a-d4d1-4441-b2d6-3dbbb12a9404";

    private final UUID uuid = UUID.randomUUID();

    private static ObjectNode tekst(String tekst) {
        return Indeks.JSON.createObjectNode().put("tekst", tekst);
    }

    private static ObjectNode relation(String liste, String art, String reference) {
        var besked = Indeks.JSON.createObjectNode();
        besked.putObject("relation").put("liste", liste).putObject("reference").put(art, reference);
        return besked;
    }

    private static ObjectNode medTitel(UUID uuid, String titel) {
        var sag = sag(uuid);
        saet(sag, "/Registrering/0/AttributListe/Egenskaber/0/Titel", titel);
        return sag;
    }

    @Test
    void aPartOfATitleFindsItWhateverTheCase() {
        importer(medTitel(uuid, "Opførelse af Ærøskøbing_hal 100%"));
        kald("soeg", tekst("æRØskøbing_H"))
                .statusCode(200)
                .body("objekter.uuid", contains(uuid.toString()))
                .body("objekter[0].objekttype", is("Sag"))
                .body("objekter[0].titel", is("Opførelse af Ærøskøbing_hal 100%"))
                .body("objekter[0].kle", is("27.35.04"))
                .body("objekter[0].brugervendtNoegle", is("S-" + uuid));
    }

    @Test
    void noCharacterOfTheTextIsAWildcard() {
        var maerke = UUID.randomUUID().toString().substring(0, 8);
        importer(medTitel(uuid, maerke + "_hal 100%\\"), medTitel(UUID.randomUUID(), maerke + "xhal 1000"));
        kald("soeg", tekst(maerke + "_h")).body("objekter.uuid", contains(uuid.toString()));
        kald("soeg", tekst(maerke + "_hal 100%")).body("objekter.uuid", contains(uuid.toString()));
        kald("soeg", tekst("100%\\")).body("objekter.uuid", contains(uuid.toString()));
        kald("soeg", tekst(maerke + "%hal")).body("objekter", empty());
    }

    @Test
    void aPartOfANumberFindsIt() {
        importer(sag(uuid));
        kald("soeg", tekst(uuid.toString().substring(3, 20))).body("objekter.uuid", contains(uuid.toString()));
    }

    @Test
    void theClosedTitleIsNotSearched() {
        var sag = sag(uuid);
        saet(
                sag,
                "/Registrering/0/AttributListe/Egenskaber/0/OffentlighedUndtaget",
                Map.of("TitelAlternativTekst", "Hemmelig " + uuid, "OffentlighedUndtagetHjemmelTekst", "Lov"));
        importer(sag);
        kald("soeg", tekst("Hemmelig " + uuid)).body("objekter", empty());
    }

    @Test
    void aRelationOfAnyKindFindsItByRoleAndType() {
        var dokument = UUID.randomUUID();
        koder(kald("importer", Indeks.dokumenter(Indeks.dokument(dokument))), 20);
        importer(Indeks.journaliser(sag(uuid, "2205900001"), dokument));
        var part = relation("Sagspart", "URNIdentifikator", "urn:oio:cpr-nr:2205900001");
        kald("soeg", part).body("objekter.uuid", contains(uuid.toString()));
        ((ObjectNode) part.get("relation")).put("rolle", PRIMAER_PART);
        kald("soeg", part).body("objekter.uuid", contains(uuid.toString()));
        ((ObjectNode) part.get("relation")).put("type", UUID.randomUUID().toString());
        kald("soeg", part).body("objekter", empty());
        kald("soeg", relation("Journalpost", "UUIDIdentifikator", dokument.toString()))
                .body("objekter.uuid", contains(uuid.toString()));
        kald("soeg", relation("Dokumentrelation", "UUIDIdentifikator", dokument.toString()))
                .body("objekter", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var maerke = "Side" + UUID.randomUUID();
        for (var i = 0; i < 5; i++) {
            importer(medTitel(UUID.randomUUID(), maerke + " " + i));
        }
        List<String> fundet = new ArrayList<>();
        var besked = tekst(maerke).put("antal", 2);
        String naeste;
        do {
            var svar = kald("soeg", besked).statusCode(200).extract();
            fundet.addAll(svar.<List<String>>path("objekter.uuid"));
            naeste = svar.path("naeste");
            besked.put("efter", naeste);
        } while (naeste != null);
        assertThat(fundet).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void nobodyElsesObjectsAreFound() {
        importer(sag(uuid));
        kald("soeg", tekst(uuid.toString()), Indeks.ANDET_SYSTEM, Indeks.KORSBAEK)
                .body("objekter", empty());
    }

    @Test
    void theSearchIsRememberedByTheKindOfCriterion() {
        importer(sag(uuid, "2205900002"));
        kald("soeg", relation("Sagspart", "URNIdentifikator", "urn:oio:cpr-nr:2205900002"))
                .statusCode(200);
        assertThat(Indeks.sql(
                        "SELECT string_agg(kriterier[1] || ' ' || cardinality(parter), ',') FROM laeselog WHERE ? = ANY (objekter)",
                        uuid))
                .isEqualTo("RelationListe/Sagspart 1");
    }

    @Test
    void aSearchForNothingOrTooLittleIsRefused() {
        kald("soeg", "{}").statusCode(400).body("kode", is("UGYLDIG_SOEGNING"));
        kald("soeg", tekst("ab")).statusCode(400);
        kald("soeg", tekst("abc\0")).statusCode(400);
        kald("soeg", relation("Sagspart", "URNIdentifikator", "urn\0")).statusCode(400);
        kald("soeg", tekst("abc").put("antal", 501)).statusCode(400);
        kald("soeg", tekst("abc").put("efter", "x")).statusCode(400);
    }
}
