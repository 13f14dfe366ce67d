package dk.borgerblikket.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * What PostgreSQL uses at the least on this machine right now: for a statement that reads nothing, and for as many rows as a
 * citizen's page, as wide, ready and found by one index. An absolute time says as much about the machine as about the service;
 * beside these it can be judged.
 */
final class Kalibrering {

    private static final int SIDER = 2_000;

    private final Plan plan;
    private final Reference reference;
    private final int raekker;

    /**
     * @param raekker of a page
     * @param bredde characters per row
     */
    Kalibrering(Plan plan, Database database, Reference reference, int raekker, int bredde) {
        this.plan = plan;
        this.reference = reference;
        this.raekker = raekker;
        database.udfoer(
                "DROP TABLE IF EXISTS maal_raekke",
                "CREATE TABLE maal_raekke (side int, plads int, tekst text, PRIMARY KEY (side, plads))",
                "ALTER TABLE maal_raekke ALTER COLUMN tekst SET STORAGE PLAIN",
                """
                INSERT INTO maal_raekke
                SELECT side, plads, left(repeat(md5(side || '-' || plads), %1$d / 32 + 1), %1$d)
                FROM generate_series(1, %2$d) AS side, generate_series(1, %3$d) AS plads
                ORDER BY md5(side || '-' || plads)
                """.formatted(bredde, SIDER, raekker),
                "VACUUM ANALYZE maal_raekke");
    }

    /** Microseconds of PostgreSQL per statement that reads nothing. */
    double tom() {
        return cpu("SELECT 1;\n");
    }

    /** Microseconds of PostgreSQL per page of ready rows. */
    double raekker() {
        return cpu("""
                \\set side random(1, %d)
                \\set antal %d
                SELECT tekst FROM maal_raekke WHERE side = :side ORDER BY plads LIMIT :antal;
                """.formatted(SIDER, raekker));
    }

    private double cpu(String skript) {
        return reference.koer(List.of(skript), Map.of(), plan.kalibrering()).database();
    }
}
