package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What a citizen is sent is right in every order of arrival, and however many write at the same time. */
@QuarkusTest
class BorgerydelseTest extends Indekstest {

    /** What there is and should not be, or should be and is not. */
    private static final String AFVIGELSER = """
            WITH burde AS (
                SELECT DISTINCT p.noegle, e.effektuering AS objekt, e.bevilling, e.hoved AS grundlag, e.linjer, e.orden
                FROM effektuering_visning e JOIN objekt o ON o.uuid = e.bevilling JOIN part p ON p.objekt = e.bevilling
                WHERE o.objekttype = 'Bevilling' AND ?::uuid IS NOT NULL
            ), er AS (
                SELECT noegle, objekt, bevilling, grundlag, linjer, orden FROM borgerydelse WHERE NOT er_bevilling
            )
            (SELECT 'mangler ' || objekt FROM (SELECT * FROM burde EXCEPT ALL SELECT * FROM er) AS m)
            UNION ALL (SELECT 'for meget ' || objekt FROM (SELECT * FROM er EXCEPT ALL SELECT * FROM burde) AS f)
            UNION ALL
            (SELECT 'bevilling ' || objekt FROM (
                (SELECT DISTINCT noegle, objekt FROM part JOIN objekt o ON o.uuid = objekt AND o.objekttype = 'Bevilling'
                 EXCEPT ALL SELECT noegle, objekt FROM borgerydelse WHERE er_bevilling)
                UNION ALL
                (SELECT noegle, objekt FROM borgerydelse WHERE er_bevilling
                 EXCEPT ALL SELECT DISTINCT noegle, objekt FROM part)) AS b)
            """;

    private static final int TRAADE = 6;

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();

    private void afvigerIkke() throws SQLException {
        assertThat(sql(AFVIGELSER, UUID.randomUUID())).isEmpty();
    }

    private static ObjectNode betaling(UUID uuid, String cpr, UUID... bevillinger) {
        var linjer = new ObjectNode[bevillinger.length];
        for (var i = 0; i < linjer.length; i++) {
            linjer[i] = linje(uuid, String.valueOf(i + 1), bevillinger[i], "10");
        }
        return effektuering(uuid, cpr, String.valueOf(10 * linjer.length), linjer);
    }

    private static ObjectNode nyPart(UUID bevilling, String tidspunkt, ObjectNode... parter) {
        var opdatering = opdaterBevilling(bevilling, tidspunkt);
        opdatering.putObject("RelationListe").putArray("Bevillingspart").addAll(List.of(parter));
        return opdatering;
    }

    @Test
    void somebody_who_becomes_party_later_gets_the_payments_that_were_there() throws SQLException {
        var efterlevende = nytCpr();
        importer(List.of(bevilling(bevilling, cpr)), List.of(betaling(effektuering, cpr, bevilling)));
        borger(efterlevende, "").body("effektueringer", empty());

        kald(
                        OPDATER,
                        opdater(
                                List.of(nyPart(
                                        bevilling, "2020-09-01T00:00:00+02:00", part(YDELSESMODTAGER, efterlevende))),
                                List.of()))
                .statusCode(200);

        borger(efterlevende, "")
                .body("bevillinger", hasSize(1))
                .body("effektueringer.id", contains(effektuering.toString()));
        borger(cpr, "").body("effektueringer", hasSize(1));
        afvigerIkke();
    }

    @Test
    void a_grant_that_is_corrected_to_somebody_else_takes_its_payments_along() throws SQLException {
        var rette = nytCpr();
        importer(List.of(bevilling(bevilling, cpr)), List.of(betaling(effektuering, cpr, bevilling)));

        kald(
                        OPDATER,
                        opdater(
                                List.of(nyPart(
                                        bevilling, "2020-05-13T00:00:00+02:00", part(BEVILLINGSMODTAGER, rette))),
                                List.of()))
                .statusCode(200);

        borger(cpr, "").body("bevillinger", empty()).body("effektueringer", empty());
        borger(rette, "").body("effektueringer.id", contains(effektuering.toString()));
        afvigerIkke();
    }

    @Test
    void a_grant_that_is_removed_and_comes_again_has_its_payments_again() throws SQLException {
        var anden = UUID.randomUUID();
        importer(
                List.of(bevilling(bevilling, cpr), bevilling(anden, cpr)),
                List.of(betaling(effektuering, cpr, bevilling, anden)));

        kald(FJERN_BEVILLING, json("{'UUIDIdentifikator':'%s'}".formatted(bevilling)));
        borger(cpr, "").body("effektueringer[0].linjer", hasSize(1));
        afvigerIkke();

        importer(List.of(bevilling(bevilling, cpr)), List.of());
        borger(cpr, "").body("effektueringer[0].linjer", hasSize(2));
        afvigerIkke();
    }

    @Test
    void a_payment_that_is_removed_is_gone() throws SQLException {
        importer(List.of(bevilling(bevilling, cpr)), List.of(betaling(effektuering, cpr, bevilling)));

        kald(FJERN_EFFEKTUERING, json("{'UUIDIdentifikator':'%s'}".formatted(effektuering)));

        borger(cpr, "").body("effektueringer", empty()).body("bevillinger", hasSize(1));
        afvigerIkke();
    }

    @Test
    void grants_and_payments_written_at_the_same_time_find_each_other() throws Exception {
        var bevillinger = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var effektueringer = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var borgere = List.of(nytCpr(), nytCpr(), nytCpr());
        try (var traade = Executors.newFixedThreadPool(TRAADE)) {
            var opgaver = new ArrayList<Callable<Void>>();
            for (var i = 0; i < TRAADE; i++) {
                var random = new Random(i);
                opgaver.add(() -> {
                    for (var n = 0; n < 25; n++) {
                        handling(random, bevillinger, effektueringer, borgere, n);
                    }
                    return null;
                });
            }
            for (var opgave : traade.invokeAll(opgaver)) {
                opgave.get();
            }
        }

        afvigerIkke();
    }

    private static void handling(
            Random random, List<UUID> bevillinger, List<UUID> effektueringer, List<String> borgere, int nummer) {
        var bevilling = en(random, bevillinger);
        var effektuering = en(random, effektueringer);
        var borger = en(random, borgere);
        var tidspunkt = "2020-08-01T%02d:%02d:00+02:00".formatted(random.nextInt(24), nummer);
        var token = Tokens.system(SYSTEM, KORSBAEK);
        var status = switch (random.nextInt(6)) {
            case 0 -> kald(FJERN_BEVILLING, "{\"UUIDIdentifikator\":\"%s\"}".formatted(bevilling), token);
            case 1 -> kald(FJERN_EFFEKTUERING, "{\"UUIDIdentifikator\":\"%s\"}".formatted(effektuering), token);
            case 2 ->
                kald(OPDATER, opdater(List.of(nyPart(bevilling, tidspunkt, part(YDELSESMODTAGER, borger))), List.of()));
            case 3 ->
                kald(
                        IMPORTER,
                        Beskeder.importer(
                                List.of(bevilling(bevilling, borger)),
                                List.of(betaling(effektuering, borger, bevilling))));
            case 4 -> kald(IMPORTER, Beskeder.importer(List.of(bevilling(bevilling, borger)), List.of()));
            default ->
                kald(
                        IMPORTER,
                        Beskeder.importer(
                                List.of(),
                                List.of(betaling(effektuering, borger, bevilling, en(random, bevillinger)))));
        };
        assertThat(status.extract().statusCode()).isIn(200, 409, 422);
    }

    private static <T> T en(Random random, List<T> muligheder) {
        return muligheder.get(random.nextInt(muligheder.size()));
    }
}
