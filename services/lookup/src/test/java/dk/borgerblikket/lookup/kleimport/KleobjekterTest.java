package dk.borgerblikket.lookup.kleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.PubliceretStatus;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.UnikId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class KleobjekterTest extends Tjenestetest {

    private static final UUID KONTANTHJAELP = new Klassenummer("32.24.04").afledtUuid();
    private static final UUID UDDANNELSESHJAELP = new Klassenummer("32.24.32").afledtUuid();

    @Inject
    Objektopslag opslag;

    @Inject
    Kleregistrering registrering;

    /** The case of classification §3.1, with the newest release imported first. */
    @Test
    void enKlasseHarHeleSinGyldighedstidUansetHvornaarUdgaverneKom() throws Throwable {
        importerXml(emneplan("2022-02-01", emne("32.24.04", "Hjælp til forsørgelse", "Tidligere emnenr. 32.24.32")))
                .statusCode(200);
        importerXml(emneplan(
                        "2021-08-01",
                        emne("32.24.04", "Kontanthjælp", "Hjælp"),
                        emne("32.24.32", "Uddannelseshjælp", "SU")))
                .statusCode(200);
        importerXml(emneplan(
                        "2021-11-01",
                        emne("32.24.04", "Kontanthjælp", "Hjælp"),
                        emne("32.24.32", "Uddannelseshjælp [udgår 2022]", "SU")))
                .statusCode(200);

        var nu = hent(KONTANTHJAELP).indhold();
        assertThat(nu.egenskaber())
                .extracting(KleobjekterTest::dage, e -> e.navn().orElseThrow())
                .containsExactly(
                        tuple("2021-08-01/2022-02-01", "Kontanthjælp"), tuple("2022-02-01/-", "Hjælp til forsørgelse"));
        assertThat(nu.publiceret())
                .extracting(KleobjekterTest::dage, PubliceretStatus::erPubliceretIndikator)
                .containsExactly(tuple("2021-08-01/-", true));
        assertThat(nu.relationer("Facet").getFirst().referenceID()).isEqualTo(UnikId.uuid(Kleplan.EMNE));
        assertThat(nu.relationer("OverordnetKlasse").getFirst().referenceID())
                .isEqualTo(UnikId.uuid(new Klassenummer("32.24").afledtUuid()));
        assertThat(nu.relationer("Mapninger")).isEmpty();

        var udgaaet = hent(UDDANNELSESHJAELP).indhold();
        assertThat(udgaaet.egenskaber())
                .extracting(KleobjekterTest::dage, e -> e.navn().orElseThrow())
                .containsExactly(
                        tuple("2021-08-01/2021-11-01", "Uddannelseshjælp"),
                        tuple("2021-11-01/-", "Uddannelseshjælp [udgår 2022]"));
        assertThat(udgaaet.publiceret())
                .extracting(KleobjekterTest::dage, PubliceretStatus::erPubliceretIndikator)
                .containsExactly(tuple("2021-08-01/2022-02-01", true), tuple("2022-02-01/-", false));
        assertThat(udgaaet.relationer("Mapninger")).singleElement().satisfies(mapning -> {
            assertThat(mapning.referenceID()).isEqualTo(UnikId.uuid(KONTANTHJAELP));
            assertThat(mapning.rolle()).isEqualTo(UnikId.uuid(Kleplan.AFLOEST_AF));
            assertThat(dage(mapning)).isEqualTo("2022-02-01/-");
        });
    }

    @Test
    void kunDetDerAendrerSigFaarEnNyRegistrering() throws Throwable {
        importerCsv("2021-08-01", "32.24.04;Hjælp", "32.24.12;Ledighedsydelse").statusCode(200);
        importerCsv("2021-11-01", "32.24.04;Hjælp", "32.24.12;Ny titel").statusCode(200);
        importerCsv("2021-11-01", "32.24.04;Hjælp", "32.24.12;Ny titel").statusCode(200);

        assertThat(hent(KONTANTHJAELP).antalRegistreringer()).isEqualTo(1);
        assertThat(hent(new Klassenummer("32.24.12").afledtUuid()).antalRegistreringer())
                .isEqualTo(2);
        assertThat(antal("haendelse")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void enKlasseSomKunEnErstattetUdgaveHavdeSlettesOgKommerIgen() throws Throwable {
        importerCsv("2021-08-01", "32.24.04;Hjælp", "32.24.12;Ledighedsydelse").statusCode(200);
        importerCsv("2021-08-01", "32.24.04;Hjælp").statusCode(200);
        var uuid = new Klassenummer("32.24.12").afledtUuid();

        assertThat(fund(uuid)).isEmpty();

        importerCsv("2021-11-01", "32.24.04;Hjælp", "32.24.12;Igen").statusCode(200);
        assertThat(hent(uuid).indhold().egenskaber())
                .extracting(e -> e.navn().orElseThrow())
                .containsExactly("Igen");
    }

    @Test
    void detEnAfbrudtImportLodLiggeGoeresFaerdigt() throws Throwable {
        importerCsv("2021-08-01", "32.24.04;Hjælp", "32.24.12;Ledighedsydelse").statusCode(200);
        sql("DELETE FROM objekt");
        VertxContextSupport.subscribeAndAwait(registrering::goerFaerdig);
        assertThat(antal("objekt WHERE objekttype = 'Klasse'"))
                .as("nothing was cut off")
                .isZero();

        sql("UPDATE kle_udgave SET registreret = false");
        VertxContextSupport.subscribeAndAwait(registrering::goerFaerdig);

        assertThat(hent(KONTANTHJAELP).indhold().egenskaber()).hasSize(1);
        assertThat(antal("objekt WHERE objekttype = 'Klasse'")).isEqualTo(2);
        var registreringer = antal("registrering");
        VertxContextSupport.subscribeAndAwait(registrering::ajourfoer);
        assertThat(antal("registrering")).isEqualTo(registreringer);
    }

    @Test
    void teksterneFoelgerMedIndenForKontraktensLaengder() throws Throwable {
        importerXml(emneplan(
                        "2021-08-01",
                        "<Emne><EmneNr>32.24.04</EmneNr><EmneTitel>" + "t".repeat(300) + " [udgår 2025]</EmneTitel>"
                                + "<EmneVejledning><VejledningTekst><p>" + "vej ".repeat(5_000)
                                + "\u0085</p></VejledningTekst></EmneVejledning><EmneRetskildeReference><RetskildeTitel>Lov"
                                + "</RetskildeTitel><ParagrafEllerKapitel>§ 1</ParagrafEllerKapitel></EmneRetskildeReference>"
                                + "<EmneStikord><Orden>1</Orden><Tekst>Ord</Tekst></EmneStikord></Emne>"))
                .statusCode(200);

        var egenskab = hent(KONTANTHJAELP).indhold().egenskaber().getFirst();
        assertThat(egenskab.navn().orElseThrow()).hasSize(300).endsWith("… [udgår 2025]");
        assertThat(egenskab.tekst("BeskrivelseTekst").orElseThrow())
                .hasSize(10_000)
                .startsWith("vej vej")
                .endsWith("…");
        assertThat(egenskab.tekst("RetskildeTekst")).contains("Lov, § 1");
        assertThat(egenskab.felter()
                        .get("Soegeord")
                        .get(0)
                        .get("BeskrivelseTekst")
                        .textValue())
                .isEqualTo("Ord");
        assertThat(antal("soegetekst WHERE tekst = 'Ord'")).isEqualTo(1);
    }

    @Test
    void klassifikationOgFacetterErObjekter() throws Throwable {
        importerCsv("2021-08-01", "32.24.04;Hjælp").statusCode(200);

        assertThat(Snit.paa(hent(Kleplan.KLASSIFIKATION).indhold(), Instant.now())
                        .egenskaber())
                .extracting(e -> e.tekst(Egenskab.NOEGLE).orElseThrow())
                .containsExactly("KLE");
        assertThat(List.of(hent(Kleplan.EMNE), hent(Kleplan.HANDLINGSFACET)))
                .allSatisfy(facet -> assertThat(facet.indhold()
                                .relationer("FacetTilhoerer")
                                .getFirst()
                                .referenceID())
                        .isEqualTo(UnikId.uuid(Kleplan.KLASSIFIKATION)));
    }

    private Laest hent(UUID uuid) throws Throwable {
        return fund(uuid).getFirst();
    }

    private List<Laest> fund(UUID uuid) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> opslag.hent(List.of(uuid)));
    }

    private static String dage(MedVirkning<?> vaerdi) {
        return dag(vaerdi.periode().fra()) + "/" + dag(vaerdi.periode().til());
    }

    private static String dag(Instant tid) {
        return tid.equals(Instant.MIN) || tid.equals(Instant.MAX)
                ? "-"
                : LocalDate.ofInstant(tid, Dato.DANMARK).toString();
    }

    private static String emneplan(String dato, String... emner) {
        return "<KLE-Emneplan><UdgivelsesDato>" + dato
                + "</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>32</HovedgruppeNr>"
                + "<HovedgruppeTitel>Kontante ydelser</HovedgruppeTitel><Gruppe><GruppeNr>32.24</GruppeNr>"
                + "<GruppeTitel>Ydelser</GruppeTitel>" + String.join("", emner)
                + "</Gruppe></Hovedgruppe></KLE-Emneplan>";
    }

    private static String emne(String nummer, String titel, String stikord) {
        return "<Emne><EmneNr>" + nummer + "</EmneNr><EmneTitel>" + titel + "</EmneTitel><EmneStikord><Tekst>" + stikord
                + "</Tekst></EmneStikord></Emne>";
    }
}
