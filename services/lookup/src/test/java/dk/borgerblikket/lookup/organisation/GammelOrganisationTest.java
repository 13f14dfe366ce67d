package dk.borgerblikket.lookup.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.testing.PostgresResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * What was registered before everything became objects is carried over. The old tables are made again in a schema of their
 * own, and what the migration makes of them is looked up through the service.
 */
@QuarkusTest
final class GammelOrganisationTest extends Organisationstest {

    private static final String VIRKSOMHED = "11111111-0000-4000-8000-000000000001";
    private static final String KOMMUNE = "11111111-0000-4000-8000-000000000002";
    private static final String UDEN_KODE = "11111111-0000-4000-8000-000000000003";

    /** In the order of what they refer to. */
    private static final List<String> TABELLER =
            List.of("objekt", "registrering", "egenskab", "soegetekst", "tilstand", "relation");

    private static void migrer(String til) {
        var adresse = System.getProperty(PostgresResource.JDBC_URL) + "&currentSchema=gammel,public";
        Flyway.configure()
                .dataSource(adresse, "postgres", "postgres")
                .schemas("gammel")
                .locations("db/registrations", "db/migration")
                .target(til)
                .load()
                .migrate();
    }

    private static void overfoert() {
        sql("DROP SCHEMA IF EXISTS gammel CASCADE");
        migrer("20261201.10");
        sql("""
            SET search_path = gammel;
            INSERT INTO virksomhed VALUES ('%1$s', '11111111', 'Korsbæk', '2024-01-01Z');
            INSERT INTO virksomhed_registrering (uuid, cvr, navn, registreret, medarbejder) VALUES
                ('%1$s', '11111111', 'Korsbæk Kommune', '2023-01-01Z', '11111111/a'),
                ('%1$s', '11111111', 'Korsbæk', '2024-01-01Z', '11111111/a');
            INSERT INTO organisation VALUES
                ('%2$s', 'KORS', 'Korsbæk', '%1$s', '999', '{Aktiv,Inaktiv}', '{2007-01-01Z,2030-01-01Z}',
                    '{2030-01-01Z,NULL}', '2024-06-01Z'),
                ('%3$s', 'UD', 'Udbetaling', '%1$s', NULL, '{Aktiv}', '{NULL}', '{NULL}', '2024-06-01Z');
            INSERT INTO organisation_registrering (uuid, brugervendt_noegle, navn, virksomhed, myndighedskode,
                gyldig_status, gyldig_fra, gyldig_til, registreret, medarbejder) VALUES
                ('%2$s', 'KORS', 'Korsbæk Kommune', '%1$s', '999', '{Aktiv}', '{2007-01-01Z}', '{NULL}', '2023-06-01Z', 'x/a'),
                ('%2$s', 'KORS', 'Korsbæk', '%1$s', '999', '{Aktiv,Inaktiv}', '{2007-01-01Z,2030-01-01Z}',
                    '{2030-01-01Z,NULL}', '2024-06-01Z', 'x/a'),
                ('%3$s', 'UD', 'Udbetaling', '%1$s', NULL, '{Aktiv}', '{NULL}', '{NULL}', '2024-06-01Z', 'x/a');
            """.formatted(VIRKSOMHED, KOMMUNE, UDEN_KODE));
        migrer("20261201.20");
        for (var tabel : TABELLER) {
            sql("INSERT INTO public.%1$s SELECT * FROM gammel.%1$s".formatted(tabel));
        }
    }

    @Test
    void organisationOgVirksomhedErObjekterMedDeresRegistreringer() {
        overfoert();

        get("organisationer?cvr=" + KORSBAEK).body("objekter.navn", contains("Korsbæk", "Udbetaling"));
        get("organisationer/" + KOMMUNE + "?virkning=2025-01-01")
                .statusCode(200)
                .body("noegle", equalTo("KORS"))
                .body("ejer", equalTo(KORSBAEK))
                .body("aktiv", equalTo(true))
                .body("gyldighed", hasSize(2))
                .body("gyldighed[0].fra", equalTo("2007-01-01T00:00:00Z"))
                .body("gyldighed[1].til", nullValue())
                .body("relationer.virksomhed[0].uuid", equalTo(VIRKSOMHED))
                .body("relationer.virksomhed[0].navn", equalTo("Korsbæk"))
                .body("relationer.myndighed[0].navn", equalTo("Korsbæk"));
        get("organisationer/" + KOMMUNE + "?virkning=2031-01-01").body("aktiv", equalTo(false));
        get("organisationer/" + KOMMUNE + "?registrering=2024-01-01").body("navn", equalTo("Korsbæk Kommune"));
        get("organisationer/" + KOMMUNE + "/historik")
                .body("registreringer", hasSize(2))
                .body(
                        "registreringer[0].registrering.BrugerRef.URNIdentifikator",
                        equalTo("urn:borgerblikket:bruger:x/a"));
        get("organisationer/" + UDEN_KODE).body("relationer.myndighed", nullValue());
        get("myndigheder?myndighedskode=999").body("objekter.navn", contains("Korsbæk"));
        get("virksomheder?cvr=" + KORSBAEK).body("objekter.uuid", contains(VIRKSOMHED));
        get("virksomheder/" + VIRKSOMHED + "/historik").body("registreringer", hasSize(2));
    }

    @Test
    void detOverfoerteKanSkrivesVidereAfSinEjer() {
        overfoert();
        som(national())
                .delete(ORGANISATION + "organisationer/" + KOMMUNE + "?ejer=" + NABO)
                .then()
                .statusCode(404);
        som(redaktoer(KORSBAEK))
                .delete(ORGANISATION + "organisationer/" + KOMMUNE)
                .then()
                .statusCode(204);
        get("organisationer?cvr=" + KORSBAEK).body("objekter.uuid", contains(UDEN_KODE));
    }
}
