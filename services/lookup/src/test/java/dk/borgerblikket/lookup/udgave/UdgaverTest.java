package dk.borgerblikket.lookup.udgave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class UdgaverTest extends Tjenestetest {

    private static final String A = "11111111-0000-4000-8000-00000000000a";
    private static final String B = "11111111-0000-4000-8000-00000000000b";

    @Inject
    Objektlager lager;

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

    /** With the roll-out of KY two numbers left KLE, and one took over (classification §3.1). */
    @Test
    void efterfoelgerenForeslaasEfterStikordOgFoerstDernaestEfterVejledningen() {
        importerXml(emneplan(
                        "2021-11-01",
                        emne("32.24.04", "Hjælp til forsørgelse (kontanthjælp mv.)", ""),
                        emne(
                                "32.24.32",
                                "Uddannelseshjælp [udgår 2022]",
                                "<EmneVejledning><VejledningTekst>Se 32.24.05 og 32.24.99.</VejledningTekst></EmneVejledning>"),
                        emne(
                                "32.24.48",
                                "Selvforsørgelses- og hjemrejseydelse eller overgangsydelse [udgår 2022]",
                                "<EmneVejledning><VejledningTekst>Journaliseres fremover på 32.24.04.</VejledningTekst></EmneVejledning>"),
                        emne("32.24.05", "Fradrag", "")))
                .statusCode(200);
        importerXml(emneplan(
                        "2022-02-01",
                        emne(
                                "32.24.04",
                                "Hjælp til forsørgelse (kontanthjælp mv.)",
                                "<EmneStikord><Orden>1</Orden><Tekst>Tidligere emnenr. 32.24.32</Tekst></EmneStikord>"),
                        emne("32.24.05", "Fradrag", "")))
                .statusCode(200);

        somSystem()
                .get("/klassifikation/v1/kle/aendringer?fra=2021-11-01&til=2022-02-01")
                .then()
                .statusCode(200)
                .body("aendringer.nummer", contains("32.24.32", "32.24.48"))
                .body("aendringer.aendring", contains("BORTFALDET", "BORTFALDET"))
                .body("aendringer[0].efterfoelgere.nummer", contains("32.24.04", "32.24.05"))
                .body("aendringer[0].efterfoelgere.kilde", contains("STIKORD", "VEJLEDNING"))
                .body("aendringer[1].efterfoelgere.nummer", contains("32.24.04"))
                .body("aendringer[1].efterfoelgere.kilde", contains("VEJLEDNING"));
    }

    @Test
    void filensEgenOplysningOmAfloeserenGaarForan() {
        importerXml(emneplan("2021-11-01", emne("32.24.04", "Hjælp", ""), emne("32.24.32", "Uddannelseshjælp", "")))
                .statusCode(200);
        importerXml(
                        emneplan(
                                "2022-02-01",
                                emne("32.24.04", "Hjælp", ""),
                                emne(
                                        "32.24.32",
                                        "Uddannelseshjælp",
                                        "<EmneAdministrativInfo><Historisk><Flyttet><FlyttetDato>2022-02-01</FlyttetDato><AfloestAf>"
                                                + "<EmneNr>32.24.04</EmneNr></AfloestAf></Flyttet></Historisk></EmneAdministrativInfo>")))
                .statusCode(200);

        somSystem()
                .get("/klassifikation/v1/kle/aendringer?fra=2021-11-01&til=2022-02-01")
                .then()
                .body("aendringer.nummer", contains("32.24.32"))
                .body("aendringer[0].efterfoelgere.nummer", contains("32.24.04"))
                .body("aendringer[0].efterfoelgere.kilde", contains("AFLOEST_AF"));
    }

    @Test
    void teksterSomKunEnErstattetUdgaveHavdeForsvinder() {
        importerXml(emneplan(
                        "2021-11-01",
                        emne("32.24.04", "Hjælp", "<EmneFilter><FilterTitel>A</FilterTitel></EmneFilter>")))
                .statusCode(200);
        importerXml(emneplan(
                        "2021-11-01",
                        emne("32.24.04", "Hjælp", "<EmneFilter><FilterTitel>B</FilterTitel></EmneFilter>")))
                .statusCode(200);

        assertThat(antal("kle_tekst WHERE indhold @> '{\"filtre\":[\"B\"]}'")).isEqualTo(1);
        assertThat(antal("kle_tekst WHERE indhold @> '{\"filtre\":[\"A\"]}'")).isZero();
    }

    @Test
    void aendringenFortaellerHvisOpgaverOgEgneNumreDenAngaar() throws Throwable {
        importerXml(emneplan("2021-11-01", emne("32.24.04", "Hjælp", ""), emne("32.24.32", "Uddannelseshjælp", "")))
                .statusCode(200);
        var enhed = UUID.fromString(A);
        VertxContextSupport.subscribeAndAwait(() -> lager.skriv(
                new Cvr(KORSBAEK),
                List.of(Objektbesked.af(
                        Objektart.ORGANISATIONENHED,
                        enhed,
                        Haandtering.GEM,
                        Registrering.hel(
                                List.of(Egenskab.tekster(null, Map.of("EnhedNavn", "Jobcenter"))),
                                List.of(),
                                List.of(),
                                Map.of(
                                        "Opgaver",
                                        List.of(Relation.til(
                                                null, UnikId.uuid(new Klassenummer("32.24.32").afledtUuid())))))))));
        som(Tokens.medarbejder(KORSBAEK, "organisation_rediger"))
                .contentType("application/json")
                .body("{\"ejer\":\"" + KORSBAEK + "\",\"nummer\":\"32.24.91\",\"titel\":\"Lokal\"}")
                .put("/klassifikation/v1/lokale/" + B)
                .then()
                .statusCode(204);
        importerXml(emneplan("2022-02-01", emne("32.24.04", "Hjælp", ""), emne("32.24.91", "KLE's", "")))
                .statusCode(200);

        somSystem()
                .get("/klassifikation/v1/kle/aendringer?fra=2021-11-01&til=2022-02-01")
                .then()
                .body("aendringer.nummer", contains("32.24.32", "32.24.91"))
                .body("aendringer[0].beroerte.ejer", contains(KORSBAEK))
                .body("aendringer[0].beroerte.opgaver", contains(1))
                .body("aendringer[0].beroerte.lokaltNummer", contains(false))
                .body("aendringer[1].beroerte.ejer", contains(KORSBAEK))
                .body("aendringer[1].beroerte.opgaver", contains(0))
                .body("aendringer[1].beroerte.lokaltNummer", contains(true));
    }

    private static String emneplan(String dato, String... emner) {
        return "<KLE-Emneplan><UdgivelsesDato>" + dato
                + "</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>32</HovedgruppeNr>"
                + "<HovedgruppeTitel>Kontante ydelser</HovedgruppeTitel><Gruppe><GruppeNr>32.24</GruppeNr>"
                + "<GruppeTitel>Ydelser</GruppeTitel>" + String.join("", emner)
                + "</Gruppe></Hovedgruppe></KLE-Emneplan>";
    }

    private static String emne(String nummer, String titel, String resten) {
        return "<Emne><EmneNr>" + nummer + "</EmneNr><EmneTitel>" + titel + "</EmneTitel>" + resten + "</Emne>";
    }
}
