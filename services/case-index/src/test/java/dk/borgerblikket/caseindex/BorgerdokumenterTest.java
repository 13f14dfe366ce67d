package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.JSON;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.SKJERN;
import static dk.borgerblikket.caseindex.Indeks.SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.borger;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.opdatering;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The documents in the citizen's answer are those that are filed on the cases now, in whatever order things happened. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class BorgerdokumenterTest {

    private static final String TITLER = "dokumenter.collect { it.egenskaber[0].vaerdi.titel }";
    private static final String TITEL = "Tilbud om forebyggende hjemmebesøg";
    private static final int OMGANGE = 40;
    private static final AtomicInteger BORGERE = new AtomicInteger();

    /** Rows of the citizen's read that do not hold what the tables that they are made from say. */
    private static final String FORKERTE = """
            SELECT count(*)
            FROM borgersag b
            JOIN objekt s ON s.uuid = b.sag
            LEFT JOIN LATERAL (
                SELECT array_agg(v.objekt ORDER BY v.objekt) AS filer, array_agg(v.dokument ORDER BY v.objekt) AS dokumenter
                FROM henvisning h JOIN visning v ON v.objekt = h.til JOIN objekt d ON d.uuid = h.til
                WHERE h.objekt = b.sag AND h.art = 'JOURNALPOST' AND d.objekttype = 'Dokument'
                  AND d.ejer_cvr = s.ejer_cvr) AS r ON true
            WHERE (b.filer, b.dokumenter) IS DISTINCT FROM (r.filer, r.dokumenter)
            """;

    private final String cpr = "6105%06d".formatted(BORGERE.incrementAndGet());
    private final UUID sag = UUID.randomUUID();
    private final UUID dokument = UUID.randomUUID();

    private static List<String> titler(String cpr) {
        return borger(cpr).statusCode(200).extract().path(TITLER);
    }

    private static void importerDokument(UUID uuid) {
        koder(kald("importer", dokumenter(dokument(uuid))), 20);
    }

    private static void fjernDokument(UUID uuid) {
        var besked = JSON.createObjectNode();
        besked.putObject("SoegUdtryk")
                .putArray("SoegDokument")
                .addObject()
                .putObject("AttributListe")
                .putArray("Egenskaber")
                .addObject()
                .put("BrugervendtNoegle", "D-" + uuid);
        koder(kald("fjern", besked), 20);
    }

    @Test
    void aDocumentGoesWithACaseThatWasThereFirst() {
        importer(journaliser(sag(sag, cpr), dokument));
        assertThat(titler(cpr)).isEmpty();

        importerDokument(dokument);

        assertThat(titler(cpr)).containsExactly(TITEL);
    }

    @Test
    void aDocumentGoesWithACaseThatComesLater() {
        importerDokument(dokument);

        importer(journaliser(sag(sag, cpr), dokument));

        assertThat(titler(cpr)).containsExactly(TITEL);
    }

    @Test
    void aDocumentGoesWithACaseOfTheSameMessage() {
        var besked = sager(journaliser(sag(sag, cpr), dokument));
        besked.setAll(dokumenter(dokument(dokument)));

        koder(kald("importer", besked), 20, 20);

        assertThat(titler(cpr)).containsExactly(TITEL);
    }

    @Test
    void aDocumentOnTwoCasesIsSentOnceAndAsItIsNow() {
        importer(journaliser(sag(sag, cpr), dokument), journaliser(sag(UUID.randomUUID(), cpr), dokument));
        importerDokument(dokument);
        assertThat(titler(cpr)).containsExactly(TITEL);

        var opdatering = opdatering(dokument, "2021-07-01T10:00:00+02:00");
        var egenskaber = (ObjectNode) dokument(dokument).at("/Registrering/0/AttributListe/Egenskaber/0");
        opdatering.putObject("AttributListe").putArray("Egenskaber").add(egenskaber.put("Titel", "Rettet"));
        var besked = JSON.createObjectNode();
        besked.putArray("OpdaterDokumentIndeks").add(opdatering);
        koder(kald("opdater", besked), 20);

        assertThat(titler(cpr)).containsExactly("Rettet");
    }

    @Test
    void aDocumentThatIsRemovedIsTakenOutOfTheCasesThatStay() {
        importerDokument(dokument);
        importer(journaliser(sag(sag, cpr), dokument));
        assertThat(titler(cpr)).containsExactly(TITEL);

        fjernDokument(dokument);

        assertThat(Indeks.raekker(dokument)).isZero();
        borger(cpr).body("sager.id", contains(sag.toString()));
        assertThat(titler(cpr)).isEmpty();
    }

    @Test
    void theDocumentsThatFallWithACaseAreTakenOutOfNoOther() {
        var anden = UUID.randomUUID();
        importerDokument(dokument);
        importer(journaliser(sag(sag, cpr), dokument), journaliser(sag(anden, cpr), dokument));

        koder(kald("fjern", fjern(sag)), 20);
        assertThat(titler(cpr)).containsExactly(TITEL);

        koder(kald("fjern", fjern(anden)), 20);
        assertThat(Indeks.raekker(dokument)).isZero();
    }

    @Test
    void aDocumentThatComesBackAsAnotherAuthoritysStaysAway() {
        importer(journaliser(sag(sag, cpr), dokument));
        importerDokument(dokument);
        fjernDokument(dokument);

        var skjerns = dokument(dokument);
        saet(skjerns, RELATIONER + "Dokumentaktoer/0/LokalUdvidelseListe/DokumentaktoerLokalUdvidelse/CVR-Nr", SKJERN);
        koder(kald("importer", dokumenter(skjerns), SYSTEM, SKJERN), 20);

        assertThat(titler(cpr)).isEmpty();
    }

    @Test
    void aJournalPostThatIsAddedOrDiscardedTakesItsDocumentWithIt() {
        importerDokument(dokument);
        importer(sag(sag, cpr));
        assertThat(titler(cpr)).isEmpty();

        var post = (ObjectNode) journaliser(sag(sag, cpr), dokument).at(RELATIONER + "Journalpost/0");
        var opdatering = opdatering(sag, "2021-07-01T10:00:00+02:00");
        opdatering.putObject("RelationListe").putArray("Journalpost").add(post);
        koder(kald("opdater", opdaterSager(opdatering)), 20);
        assertThat(titler(cpr)).containsExactly(TITEL);

        var kassering = JSON.createObjectNode();
        var objekt = kassering.putArray("Sag").addObject();
        objekt.putObject("ObjektType").put("UUIDIdentifikator", sag.toString());
        objekt.putArray("Registrering")
                .addObject()
                .putObject("RelationListe")
                .putArray("Journalpost")
                .add(post.deepCopy().without(List.of("Virkning", "Type", "JournalpostEgenskaber")));
        koder(kald("kasser", kassering), 20);
        assertThat(titler(cpr)).isEmpty();
    }

    /** A case with three documents, two of which come and one of which goes meanwhile; one is on an older case too. */
    @Test
    void whatHappensAtOnceLeavesEveryRowAsIfItHadHappenedInTurn() throws InterruptedException {
        try (var traade = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var omgang = 0; omgang < OMGANGE; omgang++) {
                var gaar = UUID.randomUUID();
                var kommer = UUID.randomUUID();
                var kommerOgsaa = UUID.randomUUID();
                importerDokument(gaar);
                importer(journaliser(sag(UUID.randomUUID(), cpr), kommer));
                var ny = journaliser(journaliser(journaliser(sag(UUID.randomUUID(), cpr), gaar), kommer), kommerOgsaa);
                traade.invokeAll(List.of(
                        Executors.callable(() -> importer(ny)),
                        Executors.callable(() -> importerDokument(kommer)),
                        Executors.callable(() -> importerDokument(kommerOgsaa)),
                        Executors.callable(() -> fjernDokument(gaar))));
            }
        }

        assertThat(Indeks.sql(FORKERTE)).isEqualTo("0");
        assertThat(titler(cpr)).hasSize(2 * OMGANGE);
    }
}
