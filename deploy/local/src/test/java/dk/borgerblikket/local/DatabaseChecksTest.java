package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What operators hold each database against after a restore ({@code deploy/backup/check}), in the databases of the running system:
 * nothing is found, and what is damaged is.
 */
@ExtendWith(RunningSystem.class)
class DatabaseChecksTest {

    private final LocalSystem system;

    DatabaseChecksTest(LocalSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseInUseIsInOrder(Service service) throws Exception {
        try (var connection = connect(service)) {
            assertThat(findings(connection, service)).isEmpty();
        }
    }

    /** The damage is taken back before anybody else sees it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CASE_INDEX | UPDATE objekt SET antal_registreringer = 99 | objekt: number or newest time",
                "CASE_INDEX | UPDATE objekt SET indhold = '{}' | objekt: empty, or holds what no",
                "CASE_INDEX | UPDATE objekt SET indhold = replace(indhold::text, 'URNIdentifikator', 'Urn')::jsonb | objekt: empty, or holds what no",
                "CASE_INDEX | DELETE FROM part | borgersag: its citizen is no party",
                "CASE_INDEX | UPDATE borgersag SET filer = NULL, dokumenter = NULL | borgersag: documents are not those",
                "CASE_INDEX | DELETE FROM visning | visning: missing",
                "CASE_INDEX | UPDATE fund SET ejer_cvr = '00000000' | fund: not its object's owner",
                "CASE_INDEX | INSERT INTO haendelse (transaktion, objekt, objekttype, haendelse, ejer_cvr, master) VALUES ('9999999999', uuidv7(), 'Sag', 'Fjernet', '1', uuidv7()) | haendelse: from a transaction",
                "CASE_INDEX | ALTER TABLE laeselog DISABLE TRIGGER laeselog_kun_tilfoej | laeselog: can be changed",
                "CASE_INDEX | UPDATE flyway_schema_history SET success = false | flyway_schema_history",
                "BENEFIT_INDEX | DELETE FROM adgang | adgang: missing",
                "BENEFIT_INDEX | DELETE FROM borgerydelse WHERE er_bevilling | borgerydelse: a party lacks the grant",
                "BENEFIT_INDEX | DELETE FROM borgerydelse WHERE NOT er_bevilling | borgerydelse: a party lacks a payment",
                "BENEFIT_INDEX | UPDATE borgerydelse SET linjer = '' WHERE NOT er_bevilling | borgerydelse: a payment is not as",
                "LOOKUP | DELETE FROM registrering | objekt: number or newest time",
                "GATEWAY | INSERT INTO kald_udbakke VALUES (uuidv7(), now(), '{}') | kald_udbakke: no access row",
                "GATEWAY | DROP TRIGGER opslag_kun_tilfoej ON opslag | opslag: can be changed",
                "REPORTING | INSERT INTO maanedskald VALUES ('00000000', '2020-01-01', 0, 0, 0, 0, 0, 0, 0) | maanedskald: not what",
                "REPORTING | WITH h AS (INSERT INTO haendelse VALUES (uuidv7(), now()) RETURNING id) INSERT INTO haendelse_kommune SELECT id, '00000000', '2020-01-01', true, true, false FROM h | maanedskald: not what",
                "ADMINISTRATION | ALTER TABLE aendringslog DISABLE TRIGGER tg_aendringslog_laast | aendringslog: can be changed",
                "ADMINISTRATION | DELETE FROM nationale_regler | nationale_regler: must be one row"
            })
    void aDamageIsFound(Service service, String damage, String finding) throws Exception {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(damage);
            assertThat(findings(connection, service)).anyMatch(found -> found.startsWith(finding));
            connection.rollback();
        }
    }

    private Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(system.postgresPort(), service.database()));
    }

    private static List<String> findings(Connection connection, Service service) throws IOException, SQLException {
        var check = RunningSystem.ROOT.resolve("deploy/backup/checks").resolve(service.database() + ".sql");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(Files.readString(check))) {
            var findings = new ArrayList<String>();
            while (rows.next()) {
                findings.add(rows.getString(1));
            }
            return findings;
        }
    }
}
