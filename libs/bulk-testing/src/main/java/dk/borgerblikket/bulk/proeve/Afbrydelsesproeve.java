package dk.borgerblikket.bulk.proeve;

import static dk.borgerblikket.bulk.proeve.Database.sql;
import static dk.borgerblikket.bulk.proeve.Ventetid.vent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dk.borgerblikket.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests of bulk loads that are cut, resumed, or sent by two at a time. */
public abstract class Afbrydelsesproeve extends Indlaesningskald {

    protected Afbrydelsesproeve(Proeveindeks indeks) {
        super(indeks);
    }

    @Test
    void howeverOftenItIsCutEveryLineCountsOnce() throws Exception {
        var uuider = Stream.generate(UUID::randomUUID).limit(300).toList();
        var data = (uuider.stream().map(u -> linje(u)).collect(Collectors.joining()) + "ikke json\n")
                .getBytes(StandardCharsets.UTF_8);
        var tilfaeldig = new Random(20261125);
        var brud = 0;
        var fra = 0;
        var sendt = 0;
        while (brud < 60) {
            var til = Math.min(data.length - 1, fra + 1 + tilfaeldig.nextInt(data.length / 40));
            try (var sending = sending(fra, data.length - fra)) {
                sending.skriv(data, fra, til);
                if (tilfaeldig.nextBoolean()) {
                    sending.bryd();
                }
            }
            brud++;
            // A request can begin after the one that was sent after it; which of them is stored does not matter.
            sendt = Math.max(sendt, til);
            var naeste = (int) naarIngenSender().getLong("naesteByte");
            assertThat(naeste).isBetween(fra, sendt);
            assertThat(naeste == 0 || data[naeste - 1] == '\n').isTrue();
            fra = naeste;
        }
        assertThat(fra).as("noget er gemt undervejs").isPositive();

        send(new String(Arrays.copyOfRange(data, fra, data.length), StandardCharsets.UTF_8), fra)
                .statusCode(200);

        afslut().statusCode(200)
                .body("naesteByte", is(data.length))
                .body("linjer", is(301))
                .body("antal.type", contains(indeks.type(), "Ukendt"))
                .body("antal.StatusKode", contains(20, 40))
                .body("antal.antal", contains(300, 1));
        assertThat(sql(
                        "SELECT count(*) FROM registrering WHERE objekt IN (SELECT uuid FROM objekt WHERE uuid::text IN ('%s'))"
                                .formatted(uuider.stream().map(UUID::toString).collect(Collectors.joining("','")))))
                .isEqualTo("300");
        fejl("").body("fejl.linje", contains(301));
    }

    @Test
    void dataFromTheWrongPlaceIsRefusedWithTheRightOne() {
        var data = linje(uuid);
        send(data, 5)
                .statusCode(409)
                .body("kode", is("INDLAESNING_FORKERT_STED"))
                .body("naesteByte", is(0));
        send(data, 0).statusCode(200);
        send(data, 0).statusCode(409).body("naesteByte", is(laengde(data)));
        assertThat(hent().getInt("linjer")).isEqualTo(1);
    }

    @Test
    void whatComesAfterTheLastLineBreakIsSentAgain() {
        var foerste = linje(UUID.randomUUID());
        var anden = linje(uuid);
        send(foerste + anden.substring(0, 100), 0).statusCode(200).body("naesteByte", is(laengde(foerste)));
        send(anden, laengde(foerste)).statusCode(200).body("antal.antal", contains(2));
    }

    @Test
    void onlyOneMaySendAtATime() throws Exception {
        var data = linje(uuid).getBytes(StandardCharsets.UTF_8);
        try (var foerste = sending(0, data.length)) {
            foerste.skriv(data, 0, 10);
            vent("der sendes", () -> hent().getBoolean("sendes"));

            send(new String(data, StandardCharsets.UTF_8), 0).statusCode(409).body("kode", is("INDLAESNING_OPTAGET"));
            afslut().statusCode(409).body("kode", is("INDLAESNING_OPTAGET"));

            foerste.skriv(data, 10, data.length);
            assertThat(foerste.svar()).startsWith("HTTP/1.1 200").contains("\"linjer\":1");
        }
        afslut().statusCode(200);
    }

    @Test
    void aSenderThatWasGivenUpCanNoLongerStoreAnything() throws Exception {
        var data = (linje(uuid) + linje(UUID.randomUUID())).getBytes(StandardCharsets.UTF_8);
        try (var opgivet = sending(0, data.length)) {
            opgivet.skriv(data, 0, 10);
            vent("der sendes", () -> hent().getBoolean("sendes"));
            sql(
                    "WITH u AS (UPDATE indlaesning SET holdes_til = now() - interval '1 second' WHERE id = ? RETURNING 1) SELECT 1 FROM u",
                    id());

            send(linje(uuid), 0).statusCode(200).body("linjer", is(1));
            opgivet.skriv(data, 10, data.length);
            assertThat(opgivet.svar()).startsWith("HTTP/1.1 409");
        }
        assertThat(hent().getInt("linjer")).isEqualTo(1);
        assertThat(hent().getList("antal.antal", Integer.class)).containsExactly(1);
    }

    private UUID id() {
        return UUID.fromString(adresse.substring(adresse.lastIndexOf('/') + 1));
    }

    @Test
    void theLoadIsReadWhileItIsSent() throws Exception {
        var linjer = Stream.generate(UUID::randomUUID)
                .limit(120)
                .map(u -> linje(u))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try (var sending = sending(0, linjer.length)) {
            sending.skriv(linjer, 0, linjer.length - 1);
            vent("to bundter er gemt", () -> hent().getInt("linjer") >= 100);
            assertThat(hent().getBoolean("sendes")).isTrue();
            sending.skriv(linjer, linjer.length - 1, linjer.length);
            assertThat(sending.svar()).startsWith("HTTP/1.1 200").contains("\"linjer\":120");
        }
    }

    private JsonPath naarIngenSender() {
        vent("ingen sender", () -> !hent().getBoolean("sendes"));
        return hent();
    }

    private Raasending sending(long fra, long laengde) throws IOException {
        return new Raasending(Tokens.system(indeks.system(), indeks.kommune()), adresse, fra, laengde);
    }
}
