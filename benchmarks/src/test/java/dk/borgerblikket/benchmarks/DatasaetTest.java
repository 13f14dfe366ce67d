package dk.borgerblikket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The making of data, with an ingest of a few lines in the place of the service: it writes to tables of the same kind. */
class DatasaetTest {

    private static final long SAGER = 2_000;
    private static final int PROEVER = 6;

    @TempDir
    static Path mappe;

    private static Database database;

    private String titel = "Aftale om hjælp";
    private Datasaet data;

    @BeforeAll
    static void start() throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        database = Database.start(mappe);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void tabeller() throws Exception {
        database.udfoer("DROP TABLE IF EXISTS maal_post, maal_borger, filet, borgersag, objekt", """
                CREATE TABLE objekt (uuid uuid PRIMARY KEY, objekttype text NOT NULL, opdateret timestamptz NOT NULL DEFAULT now())
                """, """
                CREATE TABLE borgersag (
                    noegle bytea, tidspunkt timestamptz, sag uuid REFERENCES objekt ON DELETE CASCADE, dokument text,
                    dokumenter text[], PRIMARY KEY (noegle, tidspunkt, sag))
                """, """
                CREATE TABLE filet (
                    nr int GENERATED ALWAYS AS IDENTITY, sag uuid REFERENCES objekt ON DELETE CASCADE,
                    dokument uuid REFERENCES objekt ON DELETE CASCADE)
                """);
        data = new Datasaet(database, Indeks.ALLE.get("sager"), poster -> poster.forEach(this::importer));
        data.udvidTil(SAGER);
    }

    private void importer(Post post) {
        database.udfoer(
                "INSERT INTO objekt (uuid, objekttype) VALUES ('%s', 'Sag')".formatted(post.uuid()),
                "INSERT INTO borgersag VALUES ('\\x%s', '%s', '%s', '{\"id\":\"%3$s\",\"titel\":\"%s\"}', '{%s}')"
                        .formatted(
                                Borgernoegle.af(post.cpr()).hex(),
                                post.tid(),
                                post.uuid(),
                                titel,
                                post.medbragt() ? post.ledsager() : ""));
        if (post.medbragt()) {
            database.udfoer(
                    "INSERT INTO objekt (uuid, objekttype) VALUES ('%s', 'Dokument')".formatted(post.ledsager()),
                    "INSERT INTO filet (sag, dokument) VALUES ('%s', '%s')".formatted(post.uuid(), post.ledsager()));
        }
    }

    @Test
    void everyCitizenHasTheRowsThatIngestWouldHaveWritten() {
        assertThat(database.vaerdi("SELECT count(*) FROM borgersag")).isEqualTo(Long.toString(SAGER + 2));
        var median = data.medianborgere(5, 1);
        assertThat(median).hasSize(5).allSatisfy(cpr -> assertThat(sager(cpr)).isEqualTo("20"));
        assertThat(sager(data.borgerMed(10_000))).isEqualTo("200");
        assertThat(data.proev(PROEVER)).isEqualTo(PROEVER);
    }

    private String sager(String cpr) {
        return database.vaerdi("SELECT count(*) FROM borgersag WHERE noegle = '\\x%s'"
                .formatted(Borgernoegle.af(cpr).hex()));
    }

    @Test
    void whatIsAddedLaterIsReadToo() throws Exception {
        data.udvidTil(2 * SAGER);

        assertThat(database.vaerdi("SELECT count(*) FROM borgersag")).isEqualTo(Long.toString(2 * SAGER + 2));
        assertThatCode(() -> data.proev(PROEVER)).doesNotThrowAnyException();
    }

    @Test
    void copiesOfRowsThatIngestWouldWriteOtherwiseAreNotMeasured() {
        titel = "En anden aftale";

        assertThatThrownBy(() -> data.proev(PROEVER)).hasMessageContaining("ikke, hvad importer skriver");
    }

    @Test
    void aMissingRowInAnyTableOfTheObjectsIsSeen() {
        database.udfoer("DELETE FROM filet WHERE sag <> '" + Post.UUID_2 + "'");

        assertThatThrownBy(() -> data.proev(PROEVER)).hasMessageContaining("filet");
    }

    @Test
    void rowsOfOneCitizenDoNotLieBesideEachOther() {
        var sider = database.spoerg("SELECT DISTINCT (ctid::text::point)[0] FROM borgersag WHERE noegle = '\\x%s'"
                .formatted(Borgernoegle.af(data.medianborgere(1, 1).getFirst()).hex()));

        assertThat(sider).hasSizeGreaterThan(10);
    }
}
