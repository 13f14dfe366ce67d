package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.ANDET_SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.LAESESYSTEM;
import static dk.borgerblikket.caseindex.Indeks.SKJERN;
import static dk.borgerblikket.caseindex.Indeks.SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class HaendelserTest {

    private static final String TID = "2020-07-01T10:00:00+02:00";

    private final UUID uuid = UUID.randomUUID();
    private String siden = "";

    @BeforeEach
    void fraNu() {
        siden = nu();
    }

    private static ValidatableResponse hent(String siden, UUID system, String cvr, String antal) {
        return given().auth()
                .oauth2(Tokens.system(system, cvr))
                .queryParam("siden", siden)
                .queryParam("antal", antal)
                .get("/sagdokumentindeks/v1/haendelser")
                .then();
    }

    private static String nu() {
        return hent("nu", SYSTEM, KORSBAEK, "10")
                .statusCode(200)
                .body("haendelser", hasSize(0))
                .extract()
                .path("naeste");
    }

    private List<String> siden() {
        List<Map<String, String>> haendelser =
                hent(siden, SYSTEM, KORSBAEK, "1000").statusCode(200).extract().path("haendelser");
        return haendelser.stream()
                .map(h -> h.get("type") + " " + h.get("haendelse") + " " + h.get("uuid"))
                .toList();
    }

    @Test
    void importUpdateAndRemovalAreToldInOrder() {
        var dokument = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(dokument))), 20);
        importer(journaliser(sag(uuid), dokument));
        koder(kald("opdater", opdaterSager(nyTitel(uuid, TID, "Ny"))), 20);
        koder(kald("fjern", fjern(uuid)), 20);

        var haendelser = siden();
        assertThat(haendelser.subList(0, 3))
                .containsExactly("Dokument Importeret " + dokument, "Sag Importeret " + uuid, "Sag Opdateret " + uuid);
        assertThat(haendelser.subList(3, haendelser.size()))
                .containsExactlyInAnyOrder("Sag Fjernet " + uuid, "Dokument Fjernet " + dokument);
    }

    @Test
    void whatTheSenderWantsUntoldIsNotTold() {
        importer(sag(uuid).put("UdenNotifikation", true));
        koder(kald("opdater", opdaterSager(nyTitel(uuid, TID, "Stille").put("UdenNotifikation", true))), 20);
        assertThat(siden()).isEmpty();

        koder(kald("opdater", opdaterSager(nyTitel(uuid, "2020-08-01T10:00:00+02:00", "Hørt"))), 20);
        assertThat(siden()).containsExactly("Sag Opdateret " + uuid);
        var anden = UUID.randomUUID();
        importer(sag(anden).put("UdenNotifikation", false));
        assertThat(siden()).containsExactly("Sag Opdateret " + uuid, "Sag Importeret " + anden);
    }

    @Test
    void whatIsRefusedOrHasNoEffectIsNotTold() {
        importer(sag(uuid));
        importer(sag(uuid));
        var daarlig = sag(UUID.randomUUID());
        saet(daarlig, "/Registrering/0/AttributListe/LokalUdvidelseListe", null);
        kald("importer", sager(daarlig)).statusCode(422);

        assertThat(siden()).containsExactly("Sag Importeret " + uuid);
    }

    @Test
    void onlyTheSenderIsToldUnderTheSameMunicipality() {
        importer(sag(uuid));

        hent(siden, ANDET_SYSTEM, KORSBAEK, "100").statusCode(200).body("haendelser", hasSize(0));
        hent(siden, SYSTEM, SKJERN, "100").statusCode(200).body("haendelser", hasSize(0));
        hent(siden, SYSTEM, KORSBAEK, "100").statusCode(200).body("haendelser", hasSize(1));
    }

    @Test
    void aReaderIsToldOfWhatItsAgreementAllows() {
        var hemmelig = UUID.randomUUID();
        var vip = sag(hemmelig);
        saet(vip, Brud.INDEKSEGENSKABER + "Foelsomhed", "VIP_SAGER");
        importer(sag(uuid), vip);

        assertThat(hoert(LAESESYSTEM, KORSBAEK)).containsExactly("Importeret " + uuid);
        assertThat(hoert(LAESESYSTEM, SKJERN)).isEmpty();

        koder(kald("fjern", fjern(uuid, hemmelig)), 20, 20);
        assertThat(hoert(LAESESYSTEM, KORSBAEK)).containsExactly("Fjernet " + uuid);
        assertThat(hoert(SYSTEM, KORSBAEK)).hasSize(4);
        assertThat(hoert(ANDET_SYSTEM, KORSBAEK)).isEmpty();
    }

    private List<String> hoert(UUID system, String cvr) {
        List<Map<String, String>> haendelser =
                hent(siden, system, cvr, "100").statusCode(200).extract().path("haendelser");
        return haendelser.stream()
                .map(h -> h.get("haendelse") + " " + h.get("uuid"))
                .toList();
    }

    @Test
    void pagesFollowEachOther() {
        importer(sag(uuid), sag(UUID.randomUUID()), sag(UUID.randomUUID()));

        var foerste = hent(siden, SYSTEM, KORSBAEK, "2").body("haendelser", hasSize(2));
        String naeste = foerste.extract().path("naeste");
        List<String> foersteUuider = foerste.extract().path("haendelser.uuid");
        var anden = hent(naeste, SYSTEM, KORSBAEK, "2")
                .body("haendelser", hasSize(1))
                .body("haendelser.uuid", everyItem(not(is(foersteUuider.getFirst()))));
        String sidste = anden.extract().path("naeste");
        assertThat(sidste).matches("[a-p]+");
        hent(sidste, SYSTEM, KORSBAEK, "2").body("haendelser", hasSize(0));
    }

    @Test
    void aPlaceOrANumberThatMakesNoSenseIsRefused() {
        hent("1", SYSTEM, KORSBAEK, "10").statusCode(400).body("kode", is("UGYLDIG_PARAMETER"));
        hent(siden, SYSTEM, KORSBAEK, "0").statusCode(400);
        hent(siden, SYSTEM, KORSBAEK, "1001").statusCode(400);
    }

    @Test
    void whoHasMissedDeletedEventsIsToldToBeginAgain() {
        hent("d".repeat(32), SYSTEM, KORSBAEK, "10").statusCode(410).body("kode", is("HAENDELSER_SLETTET"));
    }
}
