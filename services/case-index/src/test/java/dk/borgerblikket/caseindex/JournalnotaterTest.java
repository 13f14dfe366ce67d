package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.notat;
import static dk.borgerblikket.caseindex.Brud.urnRef;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.notat.Ordfil;
import dk.borgerblikket.caseindex.roller.Notatformat;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class JournalnotaterTest {

    private final UUID uuid = UUID.randomUUID();

    private static ValidatableResponse notater(Object sag, UUID system, String cvr) {
        return given().auth()
                .oauth2(Tokens.system(system, cvr))
                .when()
                .get("/sagdokumentindeks/v1/sager/" + sag + "/journalnotater")
                .then();
    }

    private static void tilfoej(ObjectNode sag, String titel, byte[] notat, String format) {
        journaliser(sag, UUID.randomUUID());
        var nummer = sag.at(RELATIONER + "Journalpost").size() - 1;
        var sti = RELATIONER + "Journalpost/" + nummer;
        saet(sag, sti + "/Rolle", uuidRef(Rolle.SAG_JOURNALNOTAT.standard()));
        saet(sag, sti + "/ReferenceID", urnRef("URN:Empty"));
        saet(sag, sti + "/JournalpostEgenskaber", notat(Map.of("Titel", titel, "Notat", notat, "Format", format)));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void notesAreReadByTheirFormatAndOneThatCannotBeReadSpoilsNoOther() {
        var sag = sag(uuid);
        tilfoej(sag, "tekst", bytes("Æble"), Notatformat.TEKST.standard().toString());
        tilfoej(sag, "rtf", bytes("{\\rtf1 Hej}"), Notatformat.RTF.standard().toString());
        tilfoej(
                sag,
                "ooxml",
                Ordfil.med("<w:p><w:r><w:t>Hej</w:t></w:r></w:p>"),
                Notatformat.OOXML.standard().toString());
        tilfoej(
                sag,
                "for stort",
                bytes("Dette Journalnotat er for stort: se Skriv"),
                Notatformat.RTF.standard().toString());
        tilfoej(sag, "brudt", bytes("{\\rtf1 Hej"), Notatformat.RTF.standard().toString());
        tilfoej(sag, "ukendt", bytes("Hej"), UUID.randomUUID().toString());
        importer(sag);

        notater(uuid, Indeks.SYSTEM, Indeks.KORSBAEK)
                .statusCode(200)
                .body("Journalnotat.Titel", contains("tekst", "rtf", "ooxml", "for stort", "brudt", "ukendt"))
                .body(
                        "Journalnotat.Status",
                        contains("LAEST", "LAEST", "LAEST", "FOR_STORT", "ULAESELIGT", "UKENDT_FORMAT"))
                .body(
                        "Journalnotat.Tekst",
                        contains("Æble", "Hej", "Hej", "Dette Journalnotat er for stort: se Skriv", null, null))
                .body("Journalnotat[1].Format", is("RTF"))
                .body("Journalnotat[1].Indeks", is("2"))
                .body("Journalnotat[1].FraTidspunkt.TidsstempelDatoTid", notNullValue());
    }

    @Test
    void aCaseWithoutNotesHasNone() {
        importer(sag(uuid));
        notater(uuid, Indeks.SYSTEM, Indeks.KORSBAEK).statusCode(200).body("Journalnotat", empty());
    }

    @Test
    void whoMayNotSeeTheCaseGetsTheAnswerOfOneThatIsNotThere() {
        importer(sag(uuid));
        notater(uuid, Indeks.ANDET_SYSTEM, Indeks.KORSBAEK).statusCode(404);
        notater(uuid, Indeks.SYSTEM, Indeks.SKJERN).statusCode(404);
        notater(UUID.randomUUID(), Indeks.SYSTEM, Indeks.KORSBAEK).statusCode(404);
        notater("x", Indeks.SYSTEM, Indeks.KORSBAEK).statusCode(400);
    }
}
