package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.EGENSKABER;
import static dk.borgerblikket.caseindex.Brud.ITSYSTEMER;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Findings as their senders read them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FundlisteTest {

    private static ValidatableResponse hent(UUID system, String cvr, String sti, Map<String, ?> parametre) {
        return given().auth()
                .oauth2(Tokens.system(system, cvr))
                .queryParams(parametre)
                .when()
                .get("/sagdokumentindeks/v1/" + sti)
                .then();
    }

    private static ValidatableResponse hent(String sti, Map<String, ?> parametre) {
        return hent(Indeks.SYSTEM, Indeks.KORSBAEK, sti, parametre);
    }

    /** A case with a finding of C-28 and one of C-26. */
    private static UUID medFund() {
        var uuid = UUID.randomUUID();
        var sag = sag(uuid);
        saet(sag, EGENSKABER + "Titel", "to\nlinjer");
        saet(sag, ITSYSTEMER + "0/SystemURI", "https://x");
        importer(sag);
        return uuid;
    }

    @Test
    void everyFindingOfTheSendersIsOnExactlyOnePageInOrder() {
        for (var i = 0; i < 5; i++) {
            medFund();
        }
        for (var filter : List.of(Map.<String, Object>of(), Map.<String, Object>of("regel", "C-28"))) {
            var fundet = new ArrayList<String>();
            String efter = "";
            do {
                var parametre = new HashMap<>(filter);
                parametre.put("antal", 3);
                parametre.put("efter", efter);
                var svar = hent("fund", parametre).statusCode(200).extract();
                List<Map<String, String>> side = svar.path("Fund");
                assertThat(side).hasSizeBetween(1, 3);
                side.forEach(f -> fundet.add(f.get("Regel") + f.get("UUIDIdentifikator") + f.get("Sti")));
                efter = svar.path("naeste");
            } while (efter != null);
            assertThat(fundet).doesNotHaveDuplicates();
            assertThat(fundet.stream().map(f -> f.substring(0, 40)).toList()).isSorted();
            var regel = filter.getOrDefault("regel", "C-%");
            assertThat(fundet)
                    .hasSize(Integer.parseInt(sql(
                            "SELECT count(*) FROM fund WHERE ejer_cvr = '11111111' AND master = ? AND regel LIKE '"
                                    + regel + "'",
                            Indeks.SYSTEM)));
        }
    }

    @Test
    void anObjectsFindingsCanBeReadByThemselvesAndCounted() {
        var uuid = medFund();
        hent("fund", Map.of("uuid", uuid.toString()))
                .statusCode(200)
                .body("Fund.Regel", contains("C-26", "C-28"))
                .body("Fund[1].Type", is("Sag"))
                .body("Fund[1].Sti", is("AttributListe/Egenskaber[1]/Titel"))
                .body("Fund[1].Besked", is("skal være på én linje uden formateringstegn"))
                .body("naeste", is((Object) null));
        hent("fund", Map.of("uuid", uuid.toString(), "regel", "C-28")).body("Fund.Regel", contains("C-28"));
        var side = hent("fund", Map.of("uuid", uuid.toString(), "antal", 1)).extract();
        hent("fund", Map.of("uuid", uuid.toString(), "antal", 1, "efter", side.<String>path("naeste")))
                .body("Fund.Regel", contains("C-28"));

        var antal = Integer.parseInt(sql(
                "SELECT count(*) FROM fund WHERE ejer_cvr = '11111111' AND master = ? AND regel = 'C-28'",
                Indeks.SYSTEM));
        hent("fund/oversigt", Map.of()).statusCode(200).body("Regler.find { it.Regel == 'C-28' }.Antal", is(antal));
    }

    @Test
    void onlyMasterAndAfsenderOfTheOwningAuthorityReadThem() {
        var uuid = UUID.randomUUID();
        var sag = sag(uuid);
        saet(sag, EGENSKABER + "Titel", "to\nlinjer");
        saet(sag, ITSYSTEMER + "1/ReferenceID", uuidRef(Indeks.ANDET_SYSTEM));
        importer(sag);
        var anden = medFund();

        hent(Indeks.ANDET_SYSTEM, Indeks.KORSBAEK, "fund", Map.of("uuid", uuid.toString()))
                .body("Fund.Regel", contains("C-28"));
        hent(Indeks.ANDET_SYSTEM, Indeks.KORSBAEK, "fund", Map.of())
                .body("Fund.UUIDIdentifikator", hasItem(uuid.toString()))
                .body("Fund.UUIDIdentifikator", not(hasItem(anden.toString())));
        hent(Indeks.ANDET_SYSTEM, Indeks.KORSBAEK, "fund", Map.of("uuid", anden.toString()))
                .body("Fund", empty());
        hent(Indeks.SYSTEM, Indeks.SKJERN, "fund", Map.of("uuid", uuid.toString()))
                .statusCode(200)
                .body("Fund", empty());
        hent(Indeks.SYSTEM, Indeks.SKJERN, "fund", Map.of())
                .body("Fund.UUIDIdentifikator", not(hasItem(uuid.toString())));
    }

    @Test
    void aParameterThatMeansNothingIsRefused() {
        hent("fund", Map.of("regel", "x")).statusCode(400);
        hent("fund", Map.of("uuid", "x")).statusCode(400);
        hent("fund", Map.of("efter", "abc")).statusCode(400);
        hent("fund", Map.of("antal", 0)).statusCode(400);
        hent("fund", Map.of("antal", 1001)).statusCode(400);
    }
}
