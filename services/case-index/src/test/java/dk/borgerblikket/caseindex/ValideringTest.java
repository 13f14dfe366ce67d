package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.EGENSKABER;
import static dk.borgerblikket.caseindex.Brud.INDEKSEGENSKABER;
import static dk.borgerblikket.caseindex.Brud.REGISTRERING;
import static dk.borgerblikket.caseindex.Indeks.JSON;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The check says what the real thing then says, and leaves nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class ValideringTest {

    private static final String SIDEN = "2020-07-01T10:00:00+02:00";

    private final UUID uuid = UUID.randomUUID();

    /** Everything in every table of the service, as one number. */
    private static String alt() {
        return sql("""
                SELECT md5(string_agg(t, '' ORDER BY t)) FROM (
                  SELECT o::text AS t FROM objekt o UNION ALL SELECT r::text FROM registrering r
                  UNION ALL SELECT p::text FROM part p UNION ALL SELECT f::text FROM fund f
                  UNION ALL SELECT v::text FROM visning v UNION ALL SELECT b::text FROM borgersag b
                  UNION ALL SELECT h::text FROM henvisning h UNION ALL SELECT s::text FROM soegning s) AS alt
                """);
    }

    private static ObjectNode besked(Map<String, List<ObjectNode>> lister) {
        var besked = JSON.createObjectNode();
        lister.forEach((navn, objekter) -> besked.putArray(navn).addAll(objekter));
        return besked;
    }

    @Test
    void itSaysWhatImporterAndOpdaterThenSayAndStoresNothing() {
        var findes = UUID.randomUUID();
        importer(sag(findes));
        var dokument = UUID.randomUUID();
        var medFund = journaliser(sag(uuid), UUID.randomUUID());
        saet(medFund, EGENSKABER + "Titel", "to\nlinjer");
        var afvist = sag(UUID.randomUUID());
        saet(afvist, INDEKSEGENSKABER + "Foelsomhed", null);
        saet(afvist, REGISTRERING + "BrugerRef", null);
        var konflikt = sag(findes);
        saet(konflikt, EGENSKABER + "Titel", "En anden");
        Map<String, List<ObjectNode>> nye =
                Map.of("DokumentIndeks", List.of(dokument(dokument)), "SagIndeks", List.of(medFund, afvist, konflikt));
        Map<String, List<ObjectNode>> rettelser = Map.of(
                "OpdaterSagIndeks", List.of(nyTitel(findes, SIDEN, "Ny"), nyTitel(UUID.randomUUID(), SIDEN, "Ny")));
        var foer = alt();

        var besked = besked(nye);
        besked.setAll(besked(rettelser));
        var svar = kald("validering", besked)
                .statusCode(200)
                .body("Resultat.StatusKode", contains(20, 20, 40, 49, 20, 44))
                .body("Resultat[0].Fund", empty())
                .body("Resultat[1].Fund.Regel", contains("C-28", "C-22"))
                .body("Resultat[1].Fund.Afviser", contains(false, false))
                .body("Resultat[2].Fund.Regel", contains("C-11", "C-05"))
                .body("Resultat[2].Fund.Afviser", contains(true, false))
                .body("Resultat[2].Fund[0].Besked", is("skal være udfyldt"))
                .extract()
                .<List<String>>path("Resultat.FejlbeskedTekst");
        assertThat(alt()).isEqualTo(foer);

        var importeret =
                kald("importer", besked(nye)).statusCode(200).extract().<List<String>>path("UnikRetur.FejlbeskedTekst");
        var rettet = kald("opdater", besked(rettelser))
                .statusCode(200)
                .extract()
                .<List<String>>path("UnikRetur.FejlbeskedTekst");
        assertThat(svar.subList(0, 4)).isEqualTo(importeret);
        assertThat(svar.subList(4, 6)).isEqualTo(rettet);
        assertThat(Indeks.fund(uuid)).containsExactly("C-22", "C-28");
    }

    @Test
    void anUpdateOfWhatTheSameMessageImportsIsChecked() {
        kald(
                        "validering",
                        besked(Map.of(
                                "SagIndeks",
                                List.of(sag(uuid)),
                                "OpdaterSagIndeks",
                                List.of(nyTitel(uuid, SIDEN, "Ny")))))
                .statusCode(200)
                .body("Resultat.StatusKode", contains(20, 20));
        assertThat(Indeks.raekker(uuid)).isZero();
    }

    @Test
    void whatOnlyRefusesIsNoProblemHereAndAMessageThatCannotBeReadIs() {
        var afvist = sag(uuid);
        saet(afvist, INDEKSEGENSKABER + "Foelsomhed", null);
        kald("validering", besked(Map.of("SagIndeks", List.of(afvist))))
                .statusCode(200)
                .body("Resultat.StatusKode", contains(40));
        kald("validering", JSON.createObjectNode()).statusCode(200).body("Resultat", empty());
        kald("validering", JSON.createObjectNode().put("Ukendt", 1)).statusCode(400);
    }
}
