package dk.borgerblikket.benefitindex;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the tests have in common: calls as the source system and as citizens, and a look into the database. */
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
abstract class Indekstest {

    static final String IMPORTER = "/ydelseindeks/v1/importer";
    static final String OPDATER = "/ydelseindeks/v1/opdater";
    static final String FREMSOEG = "/ydelseindeks/v1/fremsoeg";
    static final String FJERN_BEVILLING = "/bevillingindeks/v1/fjern";
    static final String FJERN_EFFEKTUERING = "/oekonomiskeffektueringindeks/v1/fjern";

    static final String FJERN_VED_SAG = "/ydelseindeks/v1/fjern-ved-sag";

    @Inject
    DataSource database;

    static ValidatableResponse kald(String sti, JsonNode besked) {
        return kald(sti, besked.toString(), Tokens.system(Beskeder.SYSTEM, Beskeder.KORSBAEK));
    }

    static ValidatableResponse kaldSom(UUID system, String cvr, String sti, JsonNode besked) {
        return kald(sti, besked.toString(), Tokens.system(system, cvr));
    }

    static ValidatableResponse kald(String sti, String besked, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(besked)
                .post(sti)
                .then();
    }

    static ValidatableResponse borger(String cpr, String parametre) {
        return given().auth()
                .oauth2(Tokens.borger(cpr))
                .get("/borger/v1/ydelser" + parametre)
                .then();
    }

    static void importer(List<? extends JsonNode> bevillinger, List<? extends JsonNode> effektueringer) {
        var koder = kald(IMPORTER, Beskeder.importer(bevillinger, effektueringer))
                .statusCode(200)
                .extract()
                .<List<Integer>>path("UnikRetur.StatusKode");
        if (!koder.stream().allMatch(k -> k == 20)) {
            throw new AssertionError("Importen gav " + koder);
        }
    }

    /** The first column of every row. */
    List<String> sql(String spoergsmaal, UUID uuid) throws SQLException {
        try (var forbindelse = database.getConnection();
                var forespoergsel = forbindelse.prepareStatement(spoergsmaal)) {
            forespoergsel.setObject(1, uuid);
            var svar = new ArrayList<String>();
            try (var raekker = forespoergsel.executeQuery()) {
                while (raekker.next()) {
                    svar.add(raekker.getString(1));
                }
            }
            return svar;
        }
    }

    boolean findes(UUID uuid) throws SQLException {
        return !sql("SELECT 1 FROM objekt WHERE uuid = ?", uuid).isEmpty();
    }

    List<String> fund(UUID uuid) throws SQLException {
        return sql("SELECT regel || ' ' || sti FROM fund WHERE objekt = ? ORDER BY 1", uuid);
    }
}
