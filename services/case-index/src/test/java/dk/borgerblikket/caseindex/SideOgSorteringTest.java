package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.saet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.web.Fejl;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Order and pages. Three cases and three documents, which every key puts in an order of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SideOgSorteringTest {

    private static final UUID SYSTEM = UUID.randomUUID();
    private static final List<UUID> SAGER = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final List<UUID> DOKUMENTER = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private static final String EGENSKABER = "/Registrering/0/AttributListe/Egenskaber/0/";
    private static final String NIVEAU =
            "/Registrering/0/AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber/0/Foelsomhed";
    private static boolean importeret;

    @Inject
    Soegeproeve proeve;

    @BeforeEach
    void importer() {
        if (!importeret) {
            sag(
                    1,
                    "urn:b",
                    "2020-01-02T00:00:00Z",
                    "B-2",
                    "System Ø",
                    "Oplyst",
                    "Ål",
                    "VIP_SAGER",
                    "27.35.04",
                    "Passiveret");
            sag(
                    0,
                    "urn:a",
                    "2020-01-03T00:00:00Z",
                    "A-1",
                    "System Æ",
                    "Opstaaet",
                    "Æble",
                    "IKKE_FORTROLIGE_DATA",
                    "28.01.01",
                    "Importeret");
            sag(
                    2,
                    null,
                    "2020-01-01T00:00:00Z",
                    "C-3",
                    "System Å",
                    "Afsluttet",
                    "zebra",
                    "FORTROLIGE_PERSONOPLYSNINGER",
                    "27.35.03",
                    "Opstaaet");
            dokument(1, "urn:b", "2020-01-02T00:00:00Z", "B-2", "System Ø", "Fordelt", "Ål", "VIP_SAGER", 9, 1);
            dokument(
                    0,
                    "urn:a",
                    "2020-01-03T00:00:00Z",
                    "A-1",
                    "System Æ",
                    "Modtaget",
                    "Æble",
                    "IKKE_FORTROLIGE_DATA",
                    10,
                    3);
            dokument(
                    2,
                    null,
                    "2020-01-01T00:00:00Z",
                    "C-3",
                    "System Å",
                    "Endeligt",
                    "zebra",
                    "FORTROLIGE_PERSONOPLYSNINGER",
                    1,
                    2);
            importeret = true;
        }
    }

    @ParameterizedTest(name = "cases by {0}")
    @CsvSource({
        "Bruger, 0 1 2, 1 0 2",
        "StsRegistreringstidspunkt, 1 0 2, 2 0 1",
        "Registreringstidspunkt, 2 1 0, 0 1 2",
        "BrugervendtNoegle, 0 1 2, 2 1 0",
        "ItSystem-Systemnavn, 0 1 2, 2 1 0",
        "Fremdrift, 0 1 2, 2 1 0",
        "Titel, 2 0 1, 1 0 2",
        "Foelsomhed, 0 2 1, 1 2 0",
        "Sagklasse-BrugervendtNoegle, 2 1 0, 0 1 2",
        "Livscyklus, 0 2 1, 1 2 0"
    })
    void casesAreSortedByEveryKeyInBothDirections(String noegle, String stigende, String faldende) {
        assertThat(sager(noegle, "Stigende")).isEqualTo(vaelg(SAGER, stigende));
        assertThat(sager(noegle, "Faldende")).isEqualTo(vaelg(SAGER, faldende));
    }

    @ParameterizedTest(name = "documents by {0}")
    @CsvSource({
        "Bruger, 0 1 2, 1 0 2",
        "StsRegistreringstidspunkt, 1 0 2, 2 0 1",
        "Registreringstidspunkt, 2 1 0, 0 1 2",
        "BrugervendtNoegle, 0 1 2, 2 1 0",
        "ItSystem-Systemnavn, 0 1 2, 2 1 0",
        "Fremdrift, 0 1 2, 2 1 0",
        "Titel, 2 0 1, 1 0 2",
        "Foelsomhed, 0 2 1, 1 2 0",
        "Major, 2 1 0, 0 1 2",
        "Minor, 1 2 0, 0 2 1"
    })
    void documentsAreSortedByEveryKeyInBothDirections(String noegle, String stigende, String faldende) {
        assertThat(dokumenter(noegle, "Stigende")).isEqualTo(vaelg(DOKUMENTER, stigende));
        assertThat(dokumenter(noegle, "Faldende")).isEqualTo(vaelg(DOKUMENTER, faldende));
    }

    @Test
    void theLowestPriorityNumberSortsFirst() {
        var besked = alle(null, null);
        var noegler = besked.putObject("Sortering").putArray("SagSortering");
        noegle(noegler.addObject(), "Titel", "Stigende", 5);
        noegle(noegler.addObject(), "Livscyklus", "Faldende", -1);
        assertThat(proeve.sager(Soegeproeve.ejer(SYSTEM), besked)).isEqualTo(vaelg(SAGER, "1 2 0"));
    }

    @Test
    void withoutAKeyTheNewestSenderTimeComesFirst() {
        assertThat(proeve.sager(Soegeproeve.ejer(SYSTEM), alle(null, null))).isEqualTo(vaelg(SAGER, "0 1 2"));
    }

    @Test
    void uuidsComeInTheOrderGivenEachOnceAndWithoutAPage() {
        var besked = Indeks.JSON.createObjectNode();
        besked.putArray("SagUuid")
                .add(SAGER.get(2).toString())
                .add(SAGER.get(0).toString())
                .add(UUID.randomUUID().toString())
                .add(SAGER.get(2).toString());
        besked.putObject("Filter").putArray("SagVis").addObject().put("Vis", "fremdrift");
        var svar = proeve.soeg(Soegeproeve.ejer(SYSTEM), besked);
        assertThat(uuider(svar)).isEqualTo(vaelg(SAGER, "2 0"));
        assertThat(svar.antal()).containsExactly(new FremsoegOutput.Antal("sager", 2, null));
    }

    @Test
    void aUuidIsUnitedWithWhatTheExpressionFinds() {
        var besked = alle(null, null);
        ((ObjectNode) besked.at("/SoegUdtryk/SoegSag/0"))
                .putObject("AttributListe")
                .putArray("Egenskaber")
                .addObject()
                .put("Titel", "Ål");
        besked.putArray("SagUuid").add(SAGER.get(2).toString()).add(SAGER.get(1).toString());
        assertThat(proeve.sager(Soegeproeve.ejer(SYSTEM), besked)).isEqualTo(vaelg(SAGER, "2 1"));
    }

    @Test
    void pagesAreZeroBasedAndTheCountIsThatOfAllPages() {
        assertThat(side(0, 2)).isEqualTo(vaelg(SAGER, "0 1"));
        assertThat(side(2, 2)).isEqualTo(vaelg(SAGER, "2"));
        var svar = proeve.soeg(Soegeproeve.ejer(SYSTEM), alle(1, 1));
        assertThat(svar.antal())
                .containsExactly(new FremsoegOutput.Antal("sager", 3, new FremsoegOutput.Paginering(1, 1)));
        assertThat(uuider(svar)).isEqualTo(vaelg(SAGER, "1"));
    }

    @Test
    void aPageAfterTheLastIsNotFoundAndHasNoCount() {
        var svar = proeve.soeg(Soegeproeve.ejer(SYSTEM), alle(3, 10));
        assertThat(svar.standardRetur().statusKode()).isEqualTo(44);
        assertThat(svar.antal()).isEmpty();
    }

    @Test
    void withoutAPageTheServersOwnMaximumIsToldAndALargerOneIsCut() {
        assertThat(proeve.soeg(Soegeproeve.ejer(SYSTEM), alle(null, null))
                        .antal()
                        .getFirst()
                        .paginering())
                .isEqualTo(new FremsoegOutput.Paginering(0, 1000));
        assertThat(proeve.soeg(Soegeproeve.ejer(SYSTEM), alle(null, 5000))
                        .antal()
                        .getFirst()
                        .paginering())
                .isEqualTo(new FremsoegOutput.Paginering(0, 1000));
    }

    @Test
    void theFirstPageThatIsGivenForAKindCounts() {
        var besked = Indeks.JSON.createObjectNode();
        var kriterier = besked.putObject("SoegUdtryk").putArray("SoegSag");
        kriterier.addObject();
        kriterier.addObject().put("MaksimalAntalKvantitet", 1);
        kriterier.addObject().put("MaksimalAntalKvantitet", 2);
        assertThat(proeve.soeg(Soegeproeve.ejer(SYSTEM), besked)
                        .antal()
                        .getFirst()
                        .paginering())
                .isEqualTo(new FremsoegOutput.Paginering(0, 1));
    }

    @Test
    void aPageThatWouldFillTheMemoryIsRefusedWithWhatToAskFor() {
        var system = UUID.randomUUID();
        for (var nr = 0; nr < 6; nr++) {
            proeve.importer(system, Indeks.sag(UUID.randomUUID()));
        }
        assertThat(proeve.sager(Soegeproeve.ejer(system), alle(null, null))).hasSize(6);
        // Hexadecimal of hashes is packed to little more than half: 6 × 14 MB of text are more than the bound.
        Indeks.sql("""
                WITH stor AS (
                    UPDATE objekt SET indhold = jsonb_set(indhold, '{NoteTekst}', to_jsonb((
                        SELECT string_agg(md5(i::text), '') FROM generate_series(1, 450000) i)))
                    WHERE master = ? RETURNING 1)
                SELECT count(*) FROM stor
                """, system);
        assertThatThrownBy(() -> proeve.soeg(Soegeproeve.ejer(system), alle(null, null)))
                .isInstanceOfSatisfying(Fejl.class, f -> assertThat(f.kode()).isEqualTo(Soegefejl.UGYLDIG_SOEGNING));
        assertThat(proeve.sager(Soegeproeve.ejer(system), alle(0, 1))).hasSize(1);
        assertThat(proeve.soeg(Soegeproeve.ejer(system), alle(null, null).without("Filter"))
                        .antal()
                        .getFirst()
                        .antal())
                .isEqualTo(6);
    }

    private List<UUID> side(int fra, int antal) {
        return proeve.sager(Soegeproeve.ejer(SYSTEM), alle(fra, antal));
    }

    private static List<UUID> uuider(FremsoegOutput svar) {
        return svar.sager().stream().map(s -> s.objektType().uuid()).toList();
    }

    private static List<UUID> vaelg(List<UUID> alle, String numre) {
        return Stream.of(numre.split(" "))
                .map(n -> alle.get(Integer.parseInt(n)))
                .toList();
    }

    private List<UUID> sager(String noegle, String retning) {
        var besked = alle(null, null);
        noegle(besked.putObject("Sortering").putArray("SagSortering").addObject(), noegle, retning, 1);
        return proeve.sager(Soegeproeve.ejer(SYSTEM), besked);
    }

    private List<UUID> dokumenter(String noegle, String retning) {
        var besked = Indeks.JSON.createObjectNode();
        besked.putObject("SoegUdtryk").putArray("SoegDokument").addObject();
        besked.putObject("Filter").putArray("DokumentVis").addObject().put("Vis", "fremdrift");
        noegle(besked.putObject("Sortering").putArray("DokumentSortering").addObject(), noegle, retning, 1);
        return proeve.dokumenter(Soegeproeve.ejer(SYSTEM), besked);
    }

    private static ObjectNode alle(@Nullable Integer fra, @Nullable Integer antal) {
        var besked = Indeks.JSON.createObjectNode();
        var kriterium = besked.putObject("SoegUdtryk").putArray("SoegSag").addObject();
        if (fra != null) {
            kriterium.put("FoersteResultatReference", fra);
        }
        if (antal != null) {
            kriterium.put("MaksimalAntalKvantitet", antal);
        }
        besked.putObject("Filter").putArray("SagVis").addObject().put("Vis", "fremdrift");
        return besked;
    }

    private static void noegle(ObjectNode node, String element, String retning, int prioritet) {
        node.put("Element", element).put("Retning", retning).put("Prioritet", prioritet);
    }

    private void sag(
            int nr,
            @Nullable String bruger,
            String tidspunkt,
            String nummer,
            String systemnavn,
            String fremdrift,
            String titel,
            String niveau,
            String kle,
            String livscyklus) {
        var sag = Indeks.sag(SAGER.get(nr));
        faelles(sag, bruger, tidspunkt, nummer, titel, livscyklus);
        saet(sag, "/Registrering/0/TilstandListe/Fremdrift/1/FremdriftStatusKode", fremdrift);
        saet(sag, EGENSKABER + "Sagsnummer", nummer);
        saet(sag, NIVEAU, niveau);
        saet(sag, Indeks.RELATIONER + "Sagsklasse/0" + Brud.KLASSEFELTER + "BrugervendtNoegle", kle);
        saet(sag, Brud.ITSYSTEMER + "0/SystemNavn", systemnavn);
        proeve.importer(SYSTEM, sag);
    }

    private void dokument(
            int nr,
            @Nullable String bruger,
            String tidspunkt,
            String nummer,
            String systemnavn,
            String fremdrift,
            String titel,
            String niveau,
            int major,
            int minor) {
        var dokument = Indeks.dokument(DOKUMENTER.get(nr));
        faelles(dokument, bruger, tidspunkt, nummer, titel, "Importeret");
        saet(dokument, "/Registrering/0/TilstandListe/Fremdrift/0/FremdriftStatusKode", fremdrift);
        saet(dokument, EGENSKABER + "Foelsomhed", niveau);
        saet(dokument, EGENSKABER + "VersionIdentifikator", major);
        saet(dokument, EGENSKABER + "UnderversionIdentifikator", minor);
        saet(dokument, Brud.DOKUMENTITSYSTEMER + "0/SystemNavn", systemnavn);
        proeve.importer(SYSTEM, dokument);
    }

    private static void faelles(
            ObjectNode objekt,
            @Nullable String bruger,
            String tidspunkt,
            String nummer,
            String titel,
            String livscyklus) {
        saet(objekt, "/Registrering/0/BrugerRef", bruger == null ? null : Map.of("URNIdentifikator", bruger));
        saet(objekt, "/Registrering/0/Tidspunkt", tidspunkt);
        saet(objekt, "/Registrering/0/LivscyklusKode", livscyklus);
        saet(objekt, EGENSKABER + "BrugervendtNoegle", nummer);
        saet(objekt, EGENSKABER + "Titel", titel);
    }
}
