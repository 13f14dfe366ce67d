package dk.borgerblikket.lookup.klasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Kleplan;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class KlasseperioderTest extends Tjenestetest {

    private static final String PERIODER = "/klassifikation/v1/klasseperioder";

    @Test
    void perioderneFortaellerAltOmEnKlasseOverTid() {
        importerCsv("2021-08-01", "32.24.32;Uddannelseshjælp", "32.24.04;Kontanthjælp")
                .statusCode(200);
        importerCsv("2021-11-01", "32.24.32;Uddannelseshjælp [udgår 2022]", "32.24.04;Kontanthjælp")
                .statusCode(200);
        importerXml(
                        "<KLE-Emneplan><UdgivelsesDato>2022-02-01</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>32</HovedgruppeNr>"
                                + "<HovedgruppeTitel>h</HovedgruppeTitel><Gruppe><GruppeNr>32.24</GruppeNr><GruppeTitel>g</GruppeTitel>"
                                + "<Emne><EmneNr>32.24.04</EmneNr><EmneTitel>Hjælp</EmneTitel>"
                                + "<EmneStikord><Tekst>Tidligere emnenr. 32.24.32</Tekst></EmneStikord></Emne>"
                                + "</Gruppe></Hovedgruppe></KLE-Emneplan>")
                .statusCode(200);
        var uuid = new Klassenummer("32.24.32").afledtUuid();
        var efterfoelger = new Klassenummer("32.24.04").afledtUuid();

        somSystem()
                .get(PERIODER + "?ids=" + uuid)
                .then()
                .statusCode(200)
                .body("klasser", hasSize(1))
                .body("klasser[0].uuid", equalTo(uuid.toString()))
                .body("klasser[0].ejer", equalTo(NATIONAL))
                .body("klasser[0].facet", equalTo(Kleplan.EMNE.toString()))
                .body("klasser[0].perioder.nummer", contains("32.24.32"))
                .body("klasser[0].perioder[0].titel", equalTo("Uddannelseshjælp"))
                .body("klasser[0].perioder[0].fra", equalTo("2021-08-01"))
                .body("klasser[0].perioder[0].til", equalTo("2022-02-01"))
                .body("klasser[0].perioder[0].udgaar", equalTo(true))
                .body("klasser[0].perioder[0].udgaarAar", equalTo(2022))
                .body("klasser[0].efterfoelgere", contains("32.24.04"));
        somSystem()
                .get(PERIODER + "?ids=" + efterfoelger)
                .then()
                .body("klasser.uuid", containsInAnyOrder(efterfoelger.toString(), uuid.toString()))
                .root("klasser.find { it.uuid == '" + efterfoelger + "' }")
                .body("perioder.titel", contains("Kontanthjælp", "Hjælp"))
                .body("perioder[1].til", nullValue())
                .body("efterfoelgere", empty());
    }

    @Test
    void siderneDaekkerAlleKlasserNetopEnGang() {
        importerCsv(
                        "2025-05-01",
                        IntStream.range(0, 25)
                                .mapToObj(nr -> String.format("32.24.%02d;Emne %d", nr, nr))
                                .toArray(String[]::new))
                .statusCode(200);
        importerCsv(
                        "2025-05-01",
                        IntStream.range(0, 20)
                                .mapToObj(nr -> String.format("32.24.%02d;Emne %d", nr, nr))
                                .toArray(String[]::new))
                .statusCode(200);

        var fundet = new ArrayList<String>();
        String efter = null;
        do {
            var side = somSystem()
                    .get(PERIODER + "?antal=10" + (efter == null ? "" : "&efter=" + efter))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            fundet.addAll(side.<List<String>>getList("klasser.perioder.nummer").stream()
                    .flatMap(List::stream)
                    .toList());
            efter = side.getString("naeste");
        } while (efter != null);

        assertThat(fundet)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 20)
                        .mapToObj(nr -> String.format("32.24.%02d", nr))
                        .toList());
    }

    @Test
    void uforstaaeligeSiderAfvises() {
        somSystem().get(PERIODER + "?efter=x").then().statusCode(400).body("kode", equalTo("UGYLDIG_SIDE"));
        somSystem().get(PERIODER + "?ids=32.24.04").then().statusCode(400).body("kode", equalTo("UGYLDIGT_UUID"));
        somSystem().get(PERIODER + "?antal=501").then().statusCode(400).body("kode", equalTo("UGYLDIG_VAERDI"));
    }
}
