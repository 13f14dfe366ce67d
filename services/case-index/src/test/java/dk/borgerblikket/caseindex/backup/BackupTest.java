package dk.borgerblikket.caseindex.backup;

import static dk.borgerblikket.caseindex.backup.Database.fund;
import static dk.borgerblikket.caseindex.backup.Database.svar;
import static dk.borgerblikket.caseindex.backup.Database.udfoer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What has been acknowledged is there again after the database's machine is lost: a base backup of the running service's database,
 * the log that was kept since, and a new cluster made of both by the scripts that operators use.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class BackupTest {

    private static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration FRIST = Duration.ofSeconds(60);

    /** Everything that is kept of an object, as one text. */
    private static final String ALT_OM = """
            SELECT concat_ws('/', to_jsonb(o),
                (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.nummer) FROM registrering r WHERE r.objekt = o.uuid),
                (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.rolle, p.noegle) FROM part p WHERE p.objekt = o.uuid),
                (SELECT jsonb_agg(to_jsonb(b)) FROM borgersag b WHERE b.sag = o.uuid),
                (SELECT jsonb_agg(to_jsonb(s)) FROM soegning s WHERE s.objekt = o.uuid))
            FROM objekt o WHERE o.uuid = '%s'
            """;

    @TempDir
    private Path mappe;

    private Scripts scripts;
    private Connection forbindelse;

    @BeforeEach
    void gemLog() throws Exception {
        forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
        scripts = new Scripts(mappe);
        scripts.spoerg(Integer.parseInt(svar(forbindelse, "SHOW port")));
        saet("archive_command", scripts.kommando("archive-wal") + " \"%p\" \"%f\"");
        saet("archive_timeout", "1s");
    }

    /** And waits until the server has done with the folder, which is deleted afterwards. */
    @AfterEach
    void gemIngenLog() throws Exception {
        saet("archive_timeout", "0");
        saet("archive_command", "true");
        udfoer(forbindelse, "SELECT pg_logical_emit_message(false, 'drift', 'noget at gemme')");
        ventTil("SELECT left(last_archived_wal, 24) >= '%s' FROM pg_stat_archiver"
                .formatted(svar(forbindelse, "SELECT pg_walfile_name(pg_switch_wal())")));
        forbindelse.close();
    }

    @Test
    void whatWasAcknowledgedBeforeTheDisasterIsThereAgainOrWhatWasThereAtAMoment() throws Exception {
        var foer = importer();
        var kopi = scripts.kald("base-backup");
        assertThat(kopi.kode()).as(kopi.ud()).isZero();
        var imellem = importer();
        var tid = svar(forbindelse, "SELECT clock_timestamp()");
        var efter = importer();
        ventTilGemt();
        var fund = fund(forbindelse);

        genskab("alt", List.of("--drill"), ny -> {
            for (var sag : List.of(foer, imellem, efter)) {
                assertThat(altOm(ny, sag)).isNotEmpty().isEqualTo(altOm(forbindelse, sag));
            }
            assertThat(fund(ny)).as("as before the disaster").isEqualTo(fund);
            assertThat(fund(ny)).as("nothing of ours").noneMatch(f -> f.contains(foer) || f.contains(efter));
            aDamageIsFound(ny, foer);
        });
        genskab("til", List.of("--until", tid, "--drill"), ny -> {
            assertThat(altOm(ny, imellem)).isEqualTo(altOm(forbindelse, imellem));
            assertThat(altOm(ny, efter)).as("came after the moment").isEmpty();
        });
        endsNotInTheMiddleOfALogThatCannotBeOpened();
        refusesWhatCannotBeTrusted(kopi.ud());
    }

    /** Each by the statement, and one as operators call it, with the database under the name that it has there. */
    private void aDamageIsFound(Connection ny, String sag) throws Exception {
        for (var skade : List.of(
                "UPDATE objekt SET tidspunkt = tidspunkt + interval '1 second' WHERE uuid = '%s'",
                "UPDATE objekt SET indhold = indhold || '{\"Skade\": 1}' WHERE uuid = '%s'",
                "DELETE FROM registrering WHERE objekt = '%s'",
                "UPDATE borgersag SET ejer_cvr = '22222222' WHERE sag = '%s'",
                "DELETE FROM part WHERE objekt = '%s'",
                "DELETE FROM soegning WHERE objekt = '%s'")) {
            ny.setAutoCommit(false);
            udfoer(ny, skade.formatted(sag));
            assertThat(fund(ny)).as(skade).anyMatch(f -> f.endsWith(sag));
            ny.rollback();
            ny.setAutoCommit(true);
        }
        var port = Integer.parseInt(svar(ny, "SHOW port"));
        scripts.spoerg(port);
        udfoer(ny, "CREATE DATABASE case_index");
        assertThat(scripts.kald("check", "case_index").kode())
                .as("an empty database is no restored one")
                .isNotZero();
        udfoer(ny, "DROP DATABASE case_index");
        udfoer(ny, "UPDATE objekt SET antal_registreringer = 7 WHERE uuid = '" + sag + "'");
        ny.close();
        try (var udefra =
                DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/template1?user=postgres")) {
            udfoer(udefra, "ALTER DATABASE postgres RENAME TO case_index");
        }
        var fundet = scripts.kald("check", "case_index");
        assertThat(fundet.kode()).isEqualTo(1);
        assertThat(fundet.ud())
                .contains("case_index: objekt: number or newest time")
                .contains(sag);
    }

    /** Otherwise everything after the damage would be missing as if it had never been. */
    private void endsNotInTheMiddleOfALogThatCannotBeOpened() throws Exception {
        var data = mappe.resolve("uaabnelig");
        assertThat(scripts.kald("restore", "latest", data, "--drill").kode()).isZero();
        scripts.mistNoeglen();
        var log = mappe.resolve("uaabnelig.log");
        var sige = ProcessBuilder.Redirect.appendTo(log.toFile());
        assertThatThrownBy(() -> EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setServerConfig("hot_standby", "off")
                        .setOutputRedirector(sige)
                        .setErrorRedirector(sige)
                        .setPGStartupWait(Duration.ofSeconds(1))
                        .start())
                .isInstanceOf(Exception.class);
        ventTil(() -> Files.readString(log).contains("database system is shut down"), "the end in " + log);
        assertThat(log).content().contains("cannot be opened");
        assertThat(data.resolve("recovery.signal"))
                .as("not taken for recovered")
                .exists();
        scripts.findNoeglen();
    }

    private void refusesWhatCannotBeTrusted(String kopi) throws Exception {
        var fyldt = Files.createDirectories(mappe.resolve("fyldt"));
        Files.writeString(fyldt.resolve("PG_VERSION"), "18");
        assertThat(scripts.kald("restore", "latest", fyldt).ud()).contains("is not empty; nothing was touched");

        var log = Files.list(scripts.kopier().resolve("wal")).sorted().toList();
        var foerste = log.getFirst().getFileName().toString();
        var hentet = mappe.resolve("hentet");
        assertThat(scripts.kald("fetch-wal", foerste, hentet).kode()).isZero();
        assertThat(scripts.kald("archive-wal", hentet, foerste).kode())
                .as("the same again")
                .isZero();
        Files.writeString(hentet, "andet", StandardOpenOption.APPEND);
        assertThat(scripts.kald("archive-wal", hentet, foerste).kode())
                .as("another's")
                .isEqualTo(1);
        assertThat(scripts.kald("fetch-wal", "000000990000000000000001", hentet).kode())
                .as("where the log ends")
                .isEqualTo(1);

        var kopiens = scripts.kopier().resolve("base").resolve(kopi);
        var efterFoerste = log.stream()
                .filter(fil -> fil.getFileName().toString().length() == 24)
                .filter(fil -> fil.getFileName().toString().compareTo(foersteFil(kopiens)) > 0)
                .findFirst()
                .orElseThrow();
        var gemt = Files.move(efterFoerste, mappe.resolve("gemt"));
        assertThat(scripts.kald("restore", kopi, mappe.resolve("ny")).ud()).contains("the log lacks the file before");
        Files.move(gemt, efterFoerste);

        var data = kopiens.resolve("data");
        Files.write(data, new byte[] {1}, StandardOpenOption.APPEND);
        assertThat(scripts.kald("restore", kopi, mappe.resolve("ny")).ud()).contains("is damaged");

        scripts.forsegl("cat >/dev/null; false");
        assertThat(scripts.kald("base-backup").kode())
                .as("what cannot be sealed")
                .isNotZero();
        assertThat(Files.list(scripts.kopier().resolve("base")))
                .as("no half backup")
                .hasSize(1);
        assertThat(scripts.kald("archive-wal", hentet, "000000990000000000000001")
                        .kode())
                .isNotZero();

        var gammel = Files.createDirectories(scripts.kopier().resolve("base/20200101T000000Z"));
        Files.writeString(gammel.resolve("backup_label"), "START WAL LOCATION: 0/28 (file 000000010000000000000000)\n");
        var foerDen = Files.createFile(scripts.kopier().resolve("wal/000000010000000000000000"));
        assertThat(scripts.kald("prune", 2).kode()).isZero();
        assertThat(gammel).as("one of two").exists();
        assertThat(scripts.kald("prune", 1).kode()).isZero();
        assertThat(List.of(gammel, foerDen)).noneMatch(Files::exists);
        assertThat(Files.list(scripts.kopier().resolve("wal")))
                .as("what the kept one needs")
                .isNotEmpty()
                .isSubsetOf(log);
    }

    private static String foersteFil(Path kopi) {
        try {
            return Files.readString(kopi.resolve("backup_label")).replaceFirst("(?s).*?\\(file (\\w+)\\).*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Proeve {
        void paa(Connection ny) throws Exception;
    }

    private void genskab(String navn, List<String> valg, Proeve proeve) throws Exception {
        var data = mappe.resolve(navn);
        var argumenter = new ArrayList<Object>(List.of("latest", data));
        argumenter.addAll(valg);
        var begyndt = System.nanoTime();
        var genskabt = scripts.kald("restore", argumenter.toArray());
        assertThat(genskabt.kode()).as(genskabt.ud()).isZero();
        var udpakket = System.nanoTime();
        // It answers when it has come to the end of the log, and not before.
        try (var server = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setServerConfig("hot_standby", "off")
                        .setPGStartupWait(FRIST)
                        .start();
                var ny = server.getPostgresDatabase().getConnection()) {
            System.out.printf(
                    "Genskabt %s: %d ms at pakke %s ud, %d ms at læse log%n",
                    navn,
                    (udpakket - begyndt) / 1_000_000,
                    svar(ny, "SELECT pg_size_pretty(sum(pg_database_size(oid))) FROM pg_database"),
                    (System.nanoTime() - udpakket) / 1_000_000);
            proeve.paa(ny);
        }
    }

    /** Until the log with everything so far is kept, by the timeout alone. */
    private void ventTilGemt() throws Exception {
        ventTil("SELECT left(last_archived_wal, 24) >= '%s' FROM pg_stat_archiver"
                .formatted(svar(forbindelse, "SELECT pg_walfile_name(pg_current_wal_insert_lsn())")));
    }

    private void ventTil(String betingelse) throws Exception {
        ventTil(() -> "t".equals(svar(forbindelse, betingelse)), betingelse);
    }

    private static void ventTil(Callable<Boolean> betingelse, String hvad) throws Exception {
        var til = System.nanoTime() + FRIST.toNanos();
        while (!betingelse.call()) {
            assertThat(System.nanoTime()).as("waiting for " + hvad).isLessThan(til);
            Thread.sleep(100);
        }
    }

    private static String importer() throws IOException {
        try (var fil = BackupTest.class.getResourceAsStream("/eksempler/korsbaek-sag.json")) {
            var besked = (ObjectNode) JSON.readTree(fil);
            var uuid = UUID.randomUUID().toString();
            var sag = (ObjectNode) besked.at("/SagIndeks/0");
            sag.put("UUIDIdentifikator", uuid);
            ((ObjectNode) sag.at("/Registrering/0/AttributListe/Egenskaber/0"))
                    .put("BrugervendtNoegle", "S-" + uuid)
                    .put("Sagsnummer", "S-" + uuid);
            var koder = given().auth()
                    .oauth2(Tokens.system(SYSTEM, "11111111"))
                    .contentType("application/json")
                    .body(besked.toString())
                    .post("/sagdokumentindeks/v1/importer")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<Integer>>path("UnikRetur.StatusKode");
            assertThat(koder).containsExactly(20);
            return uuid;
        }
    }

    private static String altOm(Connection database, String sag) throws SQLException {
        return svar(database, ALT_OM.formatted(sag));
    }

    private void saet(String indstilling, String vaerdi) throws SQLException {
        udfoer(forbindelse, "ALTER SYSTEM SET " + indstilling + " = '" + vaerdi + "'");
        udfoer(forbindelse, "SELECT pg_reload_conf()");
    }
}
