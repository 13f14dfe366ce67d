package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.SKJERN;
import static dk.borgerblikket.caseindex.Indeks.borger;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.bulk.grundlag.Grundlagsstroem;
import dk.borgerblikket.bulk.grundlag.Linjeskriver;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.grundlag.Grundlagshoved;
import dk.borgerblikket.visibility.grundlag.Grundlagsslut;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stream of an authority's facts is what the citizens' reads answer, once each, in the order of the citizens' keys. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SagsgrundlagTest {

    @Inject
    ObjectMapper json;

    @Inject
    CprNoegle noegle;

    @Inject
    Grundlagsstroem stroem;

    private record Stroem(Grundlagshoved hoved, List<Sagslinje> linjer, Grundlagsslut slut) {

        List<Sagsgrundlag> af(String borger) {
            return linjer.stream()
                    .filter(l -> l.borger().equals(borger))
                    .map(Sagslinje::sag)
                    .toList();
        }
    }

    private Stroem hent(String cvr) throws IOException {
        var tekst = given().auth()
                .oauth2(Tokens.tjeneste("administration"))
                .get("/intern/v1/sager/grundlag/" + cvr)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var linjer = tekst.split("\n");
        var indhold = new ArrayList<Sagslinje>();
        for (var linje : Arrays.copyOfRange(linjer, 1, linjer.length - 1)) {
            indhold.add(json.readValue(linje, Sagslinje.class));
        }
        return new Stroem(
                json.readValue(linjer[0], Grundlagshoved.class),
                indhold,
                json.readValue(linjer[linjer.length - 1], Grundlagsslut.class));
    }

    private SagerSvar laes(String cpr) throws IOException {
        return json.readValue(borger(cpr).statusCode(200).extract().asString(), SagerSvar.class);
    }

    @Test
    void theStreamHasEveryCaseAsItsCitizenIsAnswered() throws IOException {
        var foerste = "6101990101";
        var anden = "6101990102";
        importer(sag(UUID.randomUUID(), foerste), sag(UUID.randomUUID(), foerste), sag(UUID.randomUUID(), anden));

        var stroem = hent(KORSBAEK);

        for (var cpr : List.of(foerste, anden)) {
            var svar = laes(cpr);
            assertThat(stroem.af(svar.borger())).containsExactlyInAnyOrderElementsOf(svar.sager());
        }
        assertThat(stroem.hoved().noegle()).isEqualTo(noegle.fingeraftryk());
    }

    @Test
    void theStreamIsWholeAndOrderedHoweverManyReadsItTakes() throws IOException {
        for (var i = 0; i < 3; i++) {
            var bundt = i;
            importer(Stream.iterate(0, n -> n + 1)
                    .limit(180)
                    .map(n -> sag(UUID.randomUUID(), "61029%05d".formatted(1000 * bundt + n)))
                    .toArray(ObjectNode[]::new));
        }

        var stroem = hent(KORSBAEK);

        assertThat(stroem.linjer()).hasSizeGreaterThan(500);
        assertThat(stroem.slut().linjer()).isEqualTo(stroem.linjer().size());
        assertThat(stroem.hoved().forventet()).isEqualTo(stroem.linjer().size());
        assertThat(stroem.linjer())
                .extracting(l -> Base64.getUrlDecoder().decode(l.borger()))
                .isSortedAccordingTo(Arrays::compareUnsigned);
    }

    @Test
    void receiversThatGoAwayLeaveRoomForOthers() throws IOException {
        for (var i = 0; i < 12; i++) {
            try (var socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET /intern/v1/sager/grundlag/" + KORSBAEK
                                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                        + Tokens.tjeneste("administration") + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().readNBytes("HTTP/1.1 200".length()))
                        .isEqualTo("HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertThat(hent(KORSBAEK).linjer()).isNotNull();
    }

    @Test
    void thereAreNoMoreStreamsAtATimeThanTheDatabaseCanSpare() throws IOException {
        var holdere = Stream.generate(() -> stroem.linjer(
                                "SELECT 1::bigint AS forventet WHERE $1::text IS NULL", new Cvr(KORSBAEK), Ingen::new)
                        .subscribe()
                        .withSubscriber(AssertSubscriber.create(0)))
                .limit(4)
                .toList();

        given().auth()
                .oauth2(Tokens.tjeneste("administration"))
                .get("/intern/v1/sager/grundlag/" + KORSBAEK)
                .then()
                .statusCode(503);

        holdere.forEach(AssertSubscriber::cancel);
        assertThat(hent(SKJERN).linjer()).isNotNull();
    }

    @Test
    void anAuthorityWithNothingHasAStreamWithNothing() throws IOException {
        importer(sag(UUID.randomUUID(), "6101990103"));

        var stroem = hent(SKJERN);

        assertThat(stroem.af(noegle.tekst("urn:oio:cpr-nr:6101990103"))).isEmpty();
        assertThat(stroem.slut().linjer()).isEqualTo(stroem.linjer().size());
    }

    @Test
    void aSingleCaseIsAnsweredOnlyForACitizenWhoIsPartyToIt() throws IOException {
        var cpr = "6101990104";
        var anden = "6101990105";
        var uuid = UUID.randomUUID();
        importer(sag(uuid, cpr));
        var egen = new Sagsopslag.Noegle(noegle.tekst("urn:oio:cpr-nr:" + cpr), uuid);
        var andens = new Sagsopslag.Noegle(noegle.tekst("urn:oio:cpr-nr:" + anden), uuid);

        var svar = opslag(egen, andens, new Sagsopslag.Noegle(egen.borger(), UUID.randomUUID()));

        assertThat(svar.sager()).hasSize(1);
        assertThat(svar.sager().getFirst().borger()).isEqualTo(egen.borger());
        assertThat(svar.sager().getFirst().sag()).isEqualTo(laes(cpr).sager().getFirst());
    }

    @Test
    void moreCasesThanMayBeAskedForAtOnceAreRefused() {
        var noegler = Stream.generate(() -> new Sagsopslag.Noegle("AAAA", UUID.randomUUID()))
                .limit(Sagsopslag.MAKS + 1)
                .toList();

        given().auth()
                .oauth2(Tokens.tjeneste("administration"))
                .contentType("application/json")
                .body(new Sagsopslag(noegler))
                .post("/intern/v1/sager/opslag")
                .then()
                .statusCode(400);
    }

    private Sagsopslag.Svar opslag(Sagsopslag.Noegle... noegler) throws IOException {
        return json.readValue(
                given().auth()
                        .oauth2(Tokens.tjeneste("administration"))
                        .contentType("application/json")
                        .body(new Sagsopslag(List.of(noegler)))
                        .post("/intern/v1/sager/opslag")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                Sagsopslag.Svar.class);
    }

    private static final class Ingen implements Linjeskriver {
        @Override
        public void raekke(Row raekke, Buffer ud) {}

        @Override
        public void slut(Buffer ud) {}

        @Override
        public long linjer() {
            return 0;
        }
    }
}
