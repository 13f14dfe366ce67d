package dk.borgerblikket.lookup.udgave;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Tjenestetest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class UdgaverTest extends Tjenestetest {

    private static final String A = "11111111-0000-4000-8000-00000000000a";
    private static final String B = "11111111-0000-4000-8000-00000000000b";

    @Test
    void udgaverneStaarMedNyesteFoerstOgDeresAntal() {
        importerCsv("2025-05-01", "32;a", "32.24;b", "32.24.04;c", "32.24.05;d", "G;e", "G01;f");
        importerCsv("2025-02-01", "32.24.04;c");

        somSystem()
                .get("/klassifikation/v1/kle/udgaver")
                .then()
                .statusCode(200)
                .body("udgaver.udgivelsesdato", contains("2025-05-01", "2025-02-01"))
                .body("udgaver.emner", contains(2, 1))
                .body("udgaver.grupper", contains(1, 0))
                .body("udgaver.handlingsfacetter", contains(1, 0));
    }

    @Test
    void forskellenKenderKlassenPaaUuidOgDernaestPaaNummer() {
        importerCsv(
                "2025-02-01",
                "32.24.01;Uændret",
                "32.24.02;Flytter;" + A,
                "32.24.03;Før",
                "32.24.04;Bortfalder",
                "32.24.05;Gammel;" + B,
                "32.24.07;Før KL's UUID");
        importerCsv(
                "2025-05-01",
                "32.24.01;Uændret",
                "32.24.06;Flytter;" + A,
                "32.24.03;Efter",
                "32.24.05;Ny på samme nummer",
                "32.24.07;Efter KL's UUID;" + B.replace("b", "c"),
                "32.24.08;Tilkommer");

        somSystem()
                .get("/klassifikation/v1/kle/aendringer?fra=2025-02-01&til=2025-05-01")
                .then()
                .statusCode(200)
                .body(
                        "aendringer.nummer",
                        contains("32.24.03", "32.24.04", "32.24.05", "32.24.06", "32.24.07", "32.24.08"))
                .body(
                        "aendringer.aendring",
                        contains("OMDOEBT", "BORTFALDET", "OMDOEBT", "FLYTTET", "OMDOEBT", "TILKOMMET"))
                .body("aendringer[0].tidligereTitel", equalTo("Før"))
                .body("aendringer[3].tidligereNummer", equalTo("32.24.02"));
    }

    @Test
    void sammeUdgaveHarIngenForskelle() {
        importerCsv("2025-02-01", "32.24.01;Uændret");

        somSystem()
                .get("/klassifikation/v1/kle/aendringer?fra=2025-02-01&til=2025-02-01")
                .then()
                .statusCode(200)
                .body("aendringer", empty());
    }

    @Test
    void ukendtUdgaveFindesIkkeOgManglendeDatoAfvises() {
        importerCsv("2025-02-01", "32.24.01;Uændret");

        somSystem()
                .get("/klassifikation/v1/kle/aendringer?fra=2025-02-01&til=2025-05-01")
                .then()
                .statusCode(404)
                .body("kode", equalTo("UKENDT_UDGAVE"));
        somSystem()
                .get("/klassifikation/v1/kle/aendringer?fra=2025-02-01")
                .then()
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_DATO"));
    }
}
