package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpExchange;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every neighbour in every kind of trouble: the answer comes in time, shows the rest, and says what is missing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class KildefejlTest {

    private static final String BORGER = "0123456789";
    private static final String UDEN_DATA = "6101901234";

    /** 800 ms for the sources; the rest is leeway for a build machine that does other things meanwhile. */
    private static final Duration SVARTID = Duration.ofMillis(1_500);

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        var bevilling = UUID.randomUUID();
        omverden.sager(
                BORGER,
                List.of(Testdata.sag(
                        UUID.randomUUID(), BORGER, Testdata.KORSBAEK, Testdata.AABENT_KLE, "Min sag", "2021-01-01")),
                List.of());
        omverden.ydelser(
                BORGER,
                List.of(Testdata.bevilling(bevilling, BORGER, Testdata.AARLUND, "Min ydelse", "2021-01-01", null)),
                List.of(Testdata.effektuering(
                        UUID.randomUUID(), BORGER, Testdata.AARLUND, bevilling, "2021-02-01", "100")));
    }

    enum Indeks {
        SAGSINDEKS("sagsindeks", "dine sager", "Aarlund Kommune"),
        YDELSESINDEKS("ydelsesindeks", "dine ydelser", "Korsbæk Kommune");

        private final String navn;
        private final String besked;
        private final String vises;

        Indeks(String navn, String besked, String vises) {
            this.navn = navn;
            this.besked = besked;
            this.vises = vises;
        }

        Nabo nabo(Omverden omverden) {
            return this == SAGSINDEKS ? omverden.sagsindeks : omverden.ydelsesindeks;
        }
    }

    enum Fejlform {
        NEDE((o, n) -> n.ned()),
        LANGSOM((o, n) -> n.svarer(kald -> {
            Thread.sleep(3_000);
            kald.sendResponseHeaders(200, -1);
        })),
        DRYPPER((o, n) -> n.svarer(kald -> {
            kald.sendResponseHeaders(200, 0);
            for (int i = 0; i < 50; i++) {
                kald.getResponseBody().write(' ');
                kald.getResponseBody().flush();
                Thread.sleep(100);
            }
        })),
        NULSTILLER((o, n) -> n.nulstillerForbindelser()),
        AFBRYDER_MIDT_I_SVARET((o, n) -> n.svarer(kald -> {
            kald.sendResponseHeaders(200, 1_000);
            kald.getResponseBody().write("{\"borger\":".getBytes(StandardCharsets.UTF_8));
            kald.getResponseBody().flush();
            throw new IOException("afbrudt");
        })),
        INTERN_FEJL((o, n) -> n.svarer(kald -> Nabo.json(kald, 500, new byte[0]))),
        AFVISER_TOKEN((o, n) -> n.svarer(kald -> Nabo.json(kald, 401, new byte[0]))),
        OMDIRIGERER((o, n) -> n.svarer(kald -> {
            kald.getResponseHeaders().set("Location", "http://localhost:1/");
            kald.sendResponseHeaders(302, -1);
        })),
        INTET_SVAR((o, n) -> n.svarer(kald -> kald.sendResponseHeaders(204, -1))),
        VROEVL((o, n) -> n.svarer(kald -> tekst(kald, "<html>Bad gateway</html>"))),
        JSON_NULL((o, n) -> n.svarer(kald -> tekst(kald, "null"))),
        EN_LISTE((o, n) -> n.svarer(kald -> tekst(kald, "[]"))),
        TOMT_OBJEKT((o, n) -> n.svarer(kald -> tekst(kald, "{}"))),
        UDEN_LISTER((o, n) -> n.svarer(kald -> tekst(kald, "{\"borger\": \"x\", \"naeste\": null}"))),
        DET_ANDET_INDEKS_SVAR((o, n) -> n.svarer(n == o.sagsindeks ? o::ydelser : o::sager)),
        MANGLER_SKJULENDE_FELT((o, n) -> n.svarer(kald -> tekst(
                kald,
                "{\"borger\": \"x\", \"sager\": [{\"id\": \"%1$s\"}], \"dokumenter\": [],".formatted(UUID.randomUUID())
                        + " \"bevillinger\": [{\"id\": \"%1$s\"}], \"effektueringer\": []}"
                                .formatted(UUID.randomUUID())))),
        DYBT_INDLEJRET((o, n) -> n.svarer(kald -> tekst(kald, "[".repeat(100_000)))),
        FOR_STOR((o, n) -> n.svarer(kald -> {
            kald.sendResponseHeaders(200, 0);
            var blanke = new byte[1 << 16];
            Arrays.fill(blanke, (byte) ' ');
            for (int i = 0; i < 1_000; i++) {
                kald.getResponseBody().write(blanke);
            }
        })),
        FEJLER_PAA_SIDE_2((o, n) -> n.svarer(kald -> {
            if (kald.getRequestURI().getQuery() != null) {
                Nabo.json(kald, 500, new byte[0]);
                return;
            }
            tekst(
                    kald,
                    "{\"borger\": \"x\", \"sager\": [], \"dokumenter\": [], \"bevillinger\": [], \"effektueringer\": [],"
                            + " \"naeste\": \"2\"}");
        }));

        private final BiConsumer<Omverden, Nabo> rammer;

        Fejlform(BiConsumer<Omverden, Nabo> rammer) {
            this.rammer = rammer;
        }

        private static void tekst(HttpExchange kald, String tekst) throws IOException {
            Nabo.json(kald, 200, tekst.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Stream<Arguments> alle() {
        return Arrays.stream(Indeks.values())
                .flatMap(i -> Arrays.stream(Fejlform.values()).map(f -> Arguments.of(i, f)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("alle")
    void theRestIsShownInTimeAndTheMissingSourceIsNamed(Indeks indeks, Fejlform fejl) throws Exception {
        fejl.rammer.accept(omverden, indeks.nabo(omverden));
        var korrelation = Gateway.nyKorrelation();
        var token = Tokens.borger(BORGER);
        var start = System.nanoTime();

        var svar = Gateway.overblik(token, korrelation).statusCode(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SVARTID);
        svar.body("kilder.findAll { it.status == 'UTILGAENGELIG' }.kilde", contains(indeks.navn))
                .body("kilder.find { it.status == 'UTILGAENGELIG' }.besked", containsString(indeks.besked))
                .body("kommuner.navn", contains(indeks.vises));
        assertThat(Database.kald(korrelation))
                .singleElement()
                .satisfies(k -> assertThat(k.get("kommuner")).doesNotContain("\"tekniskFejl\": true"));
    }

    @ParameterizedTest
    @EnumSource(Indeks.class)
    void nothingFoundBecauseASourceIsDownIsATechnicalFailureAndNotAnEmptyAnswer(Indeks indeks) throws Exception {
        indeks.nabo(omverden).ned();
        var korrelation = Gateway.nyKorrelation();

        Gateway.overblik(Tokens.borger(UDEN_DATA, "11111111"), korrelation)
                .statusCode(200)
                .body("kilder.findAll { it.status == 'UTILGAENGELIG' }.kilde", contains(indeks.navn))
                .body("kommuner.cvr", contains("11111111"))
                .body("kommuner[0].sager", empty());
        assertThat(Database.opslag(korrelation))
                .singleElement()
                .satisfies(
                        r -> assertThat(r.get("kilder")).contains("\"%s\": \"UTILGAENGELIG\"".formatted(indeks.navn)));
        assertThat(Database.kald(korrelation))
                .singleElement()
                .satisfies(
                        k -> assertThat(k)
                                .containsEntry(
                                        "kommuner",
                                        "[{\"cvr\": \"11111111\", \"sager\": false, \"ydelser\": false, \"tekniskFejl\": true}]"));
    }

    @Test
    void bothIndexesDownIsStillAnAnswer() {
        omverden.sagsindeks.ned();
        omverden.ydelsesindeks.ned();

        Gateway.overblik(Tokens.borger(BORGER))
                .statusCode(200)
                .body("kilder.status", contains("UTILGAENGELIG", "UTILGAENGELIG", "OK"))
                .body("kommuner", empty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fejlform.class,
            names = {"NEDE", "LANGSOM", "NULSTILLER", "INTERN_FEJL", "VROEVL", "TOMT_OBJEKT", "EN_LISTE"})
    void lookupInTroubleLeavesTheKnownTitles(Fejlform fejl) {
        fejl.rammer.accept(omverden, omverden.klassifikation);

        Gateway.overblik(Tokens.borger(BORGER))
                .statusCode(200)
                .body("kilder.status", contains("OK", "OK", "OK"))
                .body("kommuner[0].sager[0].omraade", equalTo(Testdata.KLE_TITEL));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fejlform.class,
            names = {"NEDE", "LANGSOM", "NULSTILLER", "INTERN_FEJL", "INTET_SVAR"})
    void reportingInTroubleIsNotTheCitizensConcern(Fejlform fejl) {
        fejl.rammer.accept(omverden, omverden.rapportering);
        var token = Tokens.borger(BORGER);
        var start = System.nanoTime();

        Gateway.overblik(token).statusCode(200).body("kilder.status", contains("OK", "OK", "OK"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SVARTID);
    }

    @Test
    void aFieldThatThisVersionDoesNotKnowIsSkipped() {
        omverden.sagsindeks.svarer(kald -> Fejlform.tekst(
                kald, "{\"borger\": \"x\", \"sager\": [], \"dokumenter\": [], \"naeste\": null, \"nyt\": [1]}"));

        Gateway.overblik(Tokens.borger(BORGER)).statusCode(200).body("kilder[0].status", equalTo("OK"));
    }
}
