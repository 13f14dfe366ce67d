package dk.borgerblikket.reporting.haendelser;

import static dk.borgerblikket.reporting.Leverance.kommune;
import static dk.borgerblikket.reporting.Leverance.medFejl;
import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.medYdelser;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.reporting.Rapport.Raekke;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class TaellingTest {

    @Inject
    Pool pool;

    @Test
    void kaldMedSagerEllerYdelserTaellerMedDataOgEtUdenBeggeTaellerUden() {
        var cvr = nyKommune();

        Leverance.med("2026-11-02T10:00:00Z", medSager(cvr))
                .og("2026-11-03T10:00:00Z", medYdelser(cvr))
                .og("2026-11-04T10:00:00Z", kommune(cvr, true, true, false))
                .og("2026-11-05T10:00:00Z", udenData(cvr))
                .send();

        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 4, 3, 1));
    }

    @Test
    void kaldTaellesForHverKommuneISvaret() {
        var bopael = nyKommune();
        var anden = nyKommune();

        Leverance.med("2026-11-02T10:00:00Z", udenData(bopael), medSager(anden)).send();

        assertThat(Rapport.maaned(bopael, "2026-11")).isEqualTo(new Raekke("2026-11", 1, 0, 1));
        assertThat(Rapport.maaned(anden, "2026-11")).isEqualTo(new Raekke("2026-11", 1, 1, 0));
    }

    @Test
    void kaldUdenKendtKommuneTaellesSomUkendt() {
        Leverance.med("2019-05-02T10:00:00Z", udenData(null)).send();

        assertThat(Rapport.hentUkendt("2019-05", "2019-05")).containsExactly(new Raekke("2019-05", 1, 0, 1));
    }

    @Test
    void kaldMedTekniskFejlErIkkeUdenDataOgIndgaarIkkeITotalen() {
        var cvr = nyKommune();

        Leverance.med("2026-11-02T10:00:00Z", medFejl(cvr)).send();

        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 0, 0, 0));
        assertThat(taellere(cvr)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L, 0L);
    }

    @Test
    void delvistKaldMedDataTaellerMedDataMenSigerIntetOmDetDerManglede() {
        var cvr = nyKommune();

        Leverance.med("2026-11-02T10:00:00Z", kommune(cvr, true, false, true)).send();

        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 1, 1, 0));
        assertThat(taellere(cvr)).containsExactly(1L, 0L, 1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void sagerOgYdelserTaellesHverForSig() {
        var cvr = nyKommune();

        Leverance.med("2026-11-02T10:00:00Z", medSager(cvr))
                .og("2026-11-02T10:00:01Z", medSager(cvr))
                .og("2026-11-02T10:00:02Z", kommune(cvr, true, true, false))
                .og("2026-11-02T10:00:03Z", udenData(cvr))
                .send();

        assertThat(taellere(cvr)).containsExactly(3L, 1L, 0L, 3L, 1L, 1L, 3L);
    }

    @ParameterizedTest(name = "{0} hører til {1}")
    @CsvSource({
        "2026-10-31T22:59:59.999Z, 2026-10", // winter time, one hour ahead of UTC
        "2026-10-31T23:00:00Z,     2026-11",
        "2026-05-31T21:59:59.999Z, 2026-05", // summer time, two hours ahead
        "2026-05-31T22:00:00Z,     2026-06",
        "2026-03-31T21:59:59Z,     2026-03", // two days after the clocks went forward
        "2026-03-31T22:00:00Z,     2026-04",
        "2025-12-31T23:00:00Z,     2026-01", // new year
        "2025-12-31T22:59:59Z,     2025-12",
        "2026-10-25T00:30:00Z,     2026-10", // the hour that comes twice when the clocks go back
        "2026-10-25T01:30:00Z,     2026-10",
        "2026-03-29T01:00:00Z,     2026-03", // the moment the clocks go forward
        "2024-02-29T22:59:59Z,     2024-02", // leap day
        "2024-02-29T23:00:00Z,     2024-03"
    })
    void maanedenSkifterVedMidnatDanskTid(String tidspunkt, String maaned) {
        var cvr = nyKommune();

        Leverance.med(tidspunkt, medSager(cvr)).send();

        assertThat(Rapport.hent(cvr, "2023-01", "2026-11").stream().filter(raekke -> raekke.samlet() > 0))
                .containsExactly(new Raekke(maaned, 1, 1, 0));
    }

    /** One copy of the gateway is four minutes ahead of the other: the same two minutes lie on both sides of midnight. */
    @Test
    void kaldFraToGatewayeMedHverSitUrTaellerEfterDetUrDerBlevSvaretEfter() {
        var cvr = nyKommune();
        var foran = Leverance.med("2026-10-31T23:02:00Z", medSager(cvr)).og("2026-10-31T23:03:59.999Z", udenData(cvr));
        var bagud =
                Leverance.med("2026-10-31T22:58:00Z", medSager(cvr)).og("2026-10-31T22:59:59.999Z", medYdelser(cvr));

        foran.send();
        bagud.send();
        foran.send();

        assertThat(Rapport.hent(cvr, "2026-10", "2026-11"))
                .containsExactly(new Raekke("2026-10", 2, 2, 0), new Raekke("2026-11", 2, 1, 1));
    }

    @Test
    void databasenHolderIntetOmBorgeren() {
        var kolonner = raekker("""
                        SELECT table_name || '.' || column_name AS navn
                        FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
                        """).map(raekke -> raekke.getString("navn"));

        assertThat(kolonner)
                .containsExactlyInAnyOrder(
                        "haendelse.id",
                        "haendelse.tidspunkt",
                        "haendelse_kommune.haendelse_id",
                        "haendelse_kommune.kommune",
                        "haendelse_kommune.maaned",
                        "haendelse_kommune.sager",
                        "haendelse_kommune.ydelser",
                        "haendelse_kommune.teknisk_fejl",
                        "maanedskald.kommune",
                        "maanedskald.maaned",
                        "maanedskald.med_data",
                        "maanedskald.uden_data",
                        "maanedskald.teknisk_fejl",
                        "maanedskald.sager_med",
                        "maanedskald.sager_uden",
                        "maanedskald.ydelser_med",
                        "maanedskald.ydelser_uden",
                        "efterregning.id",
                        "efterregning.maaned",
                        "efterregning.tidspunkt",
                        "efterregning.udfald",
                        "efterregning.afvigelser",
                        "modtager.kommune",
                        "modtager.email",
                        "modtager.tilfoejet_tid",
                        "maanedsrapport.id",
                        "maanedsrapport.kommune",
                        "maanedsrapport.maaned",
                        "maanedsrapport.version",
                        "maanedsrapport.aarsag",
                        "maanedsrapport.navn",
                        "maanedsrapport.tilsluttet",
                        "maanedsrapport.tal",
                        "maanedsrapport.dannet_tid",
                        "forsendelse.id",
                        "forsendelse.rapport",
                        "forsendelse.email",
                        "forsendelse.naeste_forsoeg",
                        "forsendelse.forsoeg",
                        "forsendelse.sendt_tid");
    }

    private List<Long> taellere(String cvr) {
        return raekker("""
                        SELECT med_data, uden_data, teknisk_fejl, sager_med, sager_uden, ydelser_med, ydelser_uden
                        FROM maanedskald WHERE kommune = $1
                        """, cvr)
                .flatMap(raekke -> IntStream.range(0, raekke.size()).mapToObj(raekke::getLong))
                .toList();
    }

    private Stream<Row> raekker(String sql, Object... parametre) {
        try {
            var svar = VertxContextSupport.subscribeAndAwait(
                    () -> pool.preparedQuery(sql).execute(Tuple.from(List.of(parametre))));
            return StreamSupport.stream(svar.spliterator(), false);
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
    }
}
