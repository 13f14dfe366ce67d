package dk.borgerblikket.lookup.klasse;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.lister.Rollelister;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class KlassifikationTest extends Tjenestetest {

    @Inject
    Rollelister lister;

    @Test
    void kleOgListerneStaarMedDeresFacetterOgAntal() throws Throwable {
        VertxContextSupport.subscribeAndAwait(lister::registrer);
        importerCsv("2021-08-01", "32;Ydelser", "32.24;Aktiv", "32.24.04;Hjælp", "32.24.32;Uddannelseshjælp")
                .statusCode(200);
        importerCsv("2022-02-01", "32;Ydelser", "32.24;Aktiv", "32.24.04;Hjælp").statusCode(200);

        somSystem()
                .get("/klassifikation/v1/klassifikationer")
                .then()
                .statusCode(200)
                .body("klassifikationer.noegle", contains("KLE", "roller-og-typer"))
                .body("klassifikationer[0].uuid", equalTo(Kleplan.KLASSIFIKATION.toString()))
                .body("klassifikationer[0].ejer", equalTo(NATIONAL))
                .body("klassifikationer[0].facetter.noegle", contains("Emne", "Handlingsfacet"))
                .body("klassifikationer[0].facetter.antal", contains(3, 0))
                .body(
                        "klassifikationer[1].facetter.noegle",
                        hasItems("Opgaverolle", "Relationstype", "Sagsaktørrolle"));
        somSystem()
                .get("/klassifikation/v1/klassifikationer?dato=2021-09-01")
                .then()
                .body("klassifikationer[0].facetter.antal", contains(4, 0));

        String facet = somSystem()
                .get("/klassifikation/v1/klassifikationer")
                .path("klassifikationer[1].facetter.find { it.noegle == 'Brugertype' }.uuid");
        somSystem()
                .get("/klassifikation/v1/traae?facet=" + facet)
                .then()
                .body("klasser.titel", contains("Ekstern", "Intern", "Non-Person Entity"));
    }
}
