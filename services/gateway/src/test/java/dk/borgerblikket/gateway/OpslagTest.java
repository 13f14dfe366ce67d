package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of an answer, and that nothing is shown when it cannot be remembered. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class OpslagTest {

    private static final String BORGER = "0123456789";

    @Inject
    CprNoegle cprNoegle;

    private final UUID sag = UUID.randomUUID();
    private final UUID skjult = UUID.randomUUID();
    private final UUID brev = UUID.randomUUID();
    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        omverden.sager(
                BORGER,
                List.of(
                        Testdata.sag(
                                sag,
                                BORGER,
                                Testdata.KORSBAEK,
                                Testdata.AABENT_KLE,
                                "Hemmelig titel",
                                "2021-01-01",
                                List.of(brev)),
                        skjultSag()),
                List.of(Testdata.brev(brev, BORGER, "Hemmeligt brev")));
        omverden.ydelser(
                BORGER,
                List.of(Testdata.bevilling(bevilling, BORGER, Testdata.AARLUND, "Hemmelig ydelse", "2021-01-01", null)),
                List.of(Testdata.effektuering(effektuering, BORGER, Testdata.AARLUND, bevilling, "2021-02-01", "100")));
    }

    private Sagsgrundlag skjultSag() {
        return Testdata.sag(
                skjult, BORGER, Testdata.UDBETALING_DANMARK, Testdata.LUKKET_KLE, "Hemmelig sag", "2021-01-01");
    }

    @Test
    void answerIsRememberedOnceWithWhoWhenAndWhat() throws Exception {
        var korrelation = Gateway.nyKorrelation();

        String hentet = Gateway.overblik(Tokens.borger(BORGER, "11111111"), korrelation)
                .statusCode(200)
                .extract()
                .path("hentet");

        var raekker = Database.hent("""
                SELECT id, to_char(tidspunkt AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') AS tidspunkt,
                       encode(borger, 'hex') AS borger, art, bopaelskommune, konfigurationsversioner, kilder,
                       vist->'11111111'->>'sager' AS sager, vist->'11111111'->>'dokumenter' AS dokumenter,
                       vist->'22222222'->>'bevillinger' AS bevillinger,
                       vist->'22222222'->>'effektueringer' AS effektueringer, o::text AS hele
                FROM opslag o WHERE korrelation = ?
                """, korrelation);
        assertThat(raekker).singleElement().satisfies(r -> {
            assertThat(r)
                    .containsEntry("borger", HexFormat.of().formatHex(cprNoegle.noegle("urn:oio:cpr-nr:" + BORGER)))
                    .containsEntry("art", "OVERBLIK")
                    .containsEntry("bopaelskommune", "11111111")
                    .containsEntry("konfigurationsversioner", "{\"11111111\": 3, \"22222222\": 7, \"33333333\": 1}")
                    .containsEntry("sager", "[\"%s\"]".formatted(sag))
                    .containsEntry("dokumenter", "[\"%s\"]".formatted(brev))
                    .containsEntry("bevillinger", "[\"%s\"]".formatted(bevilling))
                    .containsEntry("effektueringer", "[\"%s\"]".formatted(effektuering));
            assertThat(hentet).startsWith(r.get("tidspunkt").replaceFirst("\\.?0*$", ""));
            assertThat(r.get("kilder")).contains("\"sagsindeks\": \"OK\"", "\"ydelsesindeks\": \"OK\"");
            assertThat(r.get("hele")).doesNotContain(BORGER, skjult.toString(), "Hemmelig");
        });
    }

    @Test
    void callEventIsWrittenWithTheRowAndSaysNothingAboutTheCitizen() throws Exception {
        var korrelation = Gateway.nyKorrelation();

        Gateway.overblik(Tokens.borger(BORGER), korrelation).statusCode(200);

        assertThat(Database.kald(korrelation)).singleElement().satisfies(k -> {
            assertThat(k).containsOnlyKeys("id", "tidspunkt", "kommuner");
            assertThat(k.get("kommuner"))
                    .isEqualTo("[{\"cvr\": \"11111111\", \"sager\": true, \"ydelser\": false, \"tekniskFejl\": false},"
                            + " {\"cvr\": \"22222222\", \"sager\": false, \"ydelser\": true, \"tekniskFejl\": false}]");
        });
    }

    @Test
    void callWithoutMunicipalityAndWithoutDataCountsUnderUkendt() throws Exception {
        var korrelation = Gateway.nyKorrelation();

        Gateway.overblik(Tokens.borger("6101901234"), korrelation).statusCode(200);

        assertThat(Database.kald(korrelation))
                .singleElement()
                .satisfies(k -> assertThat(k)
                        .containsEntry(
                                "kommuner",
                                "[{\"cvr\": null, \"sager\": false, \"ydelser\": false, \"tekniskFejl\": false}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE opslag SET korrelation = 'x'",
                "DELETE FROM opslag",
                "TRUNCATE opslag",
                "INSERT INTO opslag SELECT * FROM opslag ON CONFLICT (id) DO UPDATE SET korrelation = 'x'"
            })
    void whatIsRememberedCannotBeChanged(String sql) {
        Gateway.overblik(Tokens.borger(BORGER)).statusCode(200);

        assertThatThrownBy(() -> Database.udfoer(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void nothingIsShownWhenTheRowCannotBeWritten() throws Exception {
        Database.udfoer("ALTER TABLE opslag RENAME TO opslag_vaek");
        try {
            intetVises();
        } finally {
            Database.udfoer("ALTER TABLE opslag_vaek RENAME TO opslag");
        }
        Gateway.overblik(Tokens.borger(BORGER)).statusCode(200);
    }

    @Test
    void neitherRowNorEventIsWrittenWhenOneOfThemFails() throws Exception {
        var korrelation = Gateway.nyKorrelation();
        Database.udfoer("ALTER TABLE kald_udbakke RENAME TO kald_udbakke_vaek");
        try {
            Gateway.overblik(Tokens.borger(BORGER), korrelation).statusCode(503);
        } finally {
            Database.udfoer("ALTER TABLE kald_udbakke_vaek RENAME TO kald_udbakke");
        }
        assertThat(Database.opslag(korrelation)).isEmpty();
    }

    @Test
    void nothingIsShownWhenTheRowTakesTooLong() throws Exception {
        try (var forbindelse = Database.forbind()) {
            forbindelse.setAutoCommit(false);
            try (var saetning = forbindelse.createStatement()) {
                saetning.execute("LOCK TABLE opslag IN ACCESS EXCLUSIVE MODE");
            }
            intetVises();
            forbindelse.rollback();
        }
    }

    @Test
    void nothingIsShownWhileTheDatabaseIsDownAndAllIsWellAfterwards() throws Exception {
        Database.ned();
        try {
            intetVises();
        } finally {
            Database.op();
        }
        Gateway.venter(
                "databasen er tilbage",
                () -> Gateway.overblik(Tokens.borger(BORGER)).extract().statusCode() == 200);
    }

    private void intetVises() {
        for (var sti : List.of("/borger/v1/overblik", "/borger/v1/sager/x", "/borger/v1/ydelser/x")) {
            var svar = Gateway.med(Tokens.borger(BORGER), Gateway.nyKorrelation())
                    .get(sti)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("kode", equalTo("OPSLAG_KAN_IKKE_LOGGES"));
            assertThat(svar.extract().asString()).doesNotContain("Hemmelig", "Korsbæk", sag.toString(), "opslag ");
        }
    }
}
