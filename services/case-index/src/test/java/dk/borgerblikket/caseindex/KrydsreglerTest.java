package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.EGENSKABER;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.JSON;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.fund;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules that need the other objects, where configuration lets them refuse, or turns them off. */
@QuarkusTest
@TestProfile(KrydsreglerTest.Streng.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KrydsreglerTest {

    public static final class Streng implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "borgerblikket.regler.\"C-10\"", "afvis",
                    "borgerblikket.regler.\"C-22\"", "afvis",
                    "borgerblikket.regler.\"C-23\"", "fra");
        }
    }

    private final UUID uuid = UUID.randomUUID();
    private final UUID andet = UUID.randomUUID();

    private static ObjectNode medNummer(UUID uuid, UUID nummer) {
        var sag = sag(uuid);
        saet(sag, EGENSKABER + "BrugervendtNoegle", "S-" + nummer);
        saet(sag, EGENSKABER + "Sagsnummer", "S-" + nummer);
        return sag;
    }

    private static ObjectNode besked(List<ObjectNode> dokumenter, List<ObjectNode> sager) {
        var besked = JSON.createObjectNode();
        besked.putArray("DokumentIndeks").addAll(dokumenter);
        besked.putArray("SagIndeks").addAll(sager);
        return besked;
    }

    @Test
    void aNumberInUseIsRefusedAndTheGoodObjectsOfTheBatchAreStored() {
        importer(sag(uuid));
        var god = UUID.randomUUID();
        koder(kald("importer", sager(medNummer(andet, uuid), sag(god))), 40, 20)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("C-10: AttributListe/Egenskaber/BrugervendtNoegle "));
        assertThat(raekker(andet)).isZero();
        assertThat(raekker(god)).isPositive();
    }

    @Test
    void oneOfTwoWithTheSameNumberInOneBatchIsStored() {
        var svar = kald("importer", sager(sag(uuid), medNummer(andet, uuid)))
                .statusCode(200)
                .extract()
                .<List<Integer>>path("UnikRetur.StatusKode");
        assertThat(svar).containsExactlyInAnyOrder(20, 40);
    }

    @Test
    void theSameMessageAgainIsStillWithoutEffect() {
        var sag = sag(uuid);
        importer(sag);
        koder(kald("importer", sager(sag, sag)), 20, 20);
    }

    @Test
    void aCaseIsRefusedWhenItsDocumentIs() {
        var dokument = dokument(andet);
        saet(dokument, EGENSKABER + "Foelsomhed", null);
        var sag = journaliser(sag(uuid), andet);
        kald("importer", besked(List.of(dokument), List.of(sag)))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("C-11: "))
                .body("UnikRetur[1].FejlbeskedTekst", startsWith("C-22: "));
        assertThat(raekker(uuid)).isZero();

        koder(kald("importer", besked(List.of(dokument(andet)), List.of(sag))), 20, 20);
    }

    @Test
    void whatIsRefusedInOneRoundIsMissingInTheNext() {
        importer(sag(uuid));
        var dokument = UUID.randomUUID();
        var foerste = UUID.randomUUID();
        importerDokument(dokument(foerste));
        var sammeNummer = dokument(dokument);
        saet(sammeNummer, EGENSKABER + "BrugervendtNoegle", "D-" + foerste);
        var sag = journaliser(sag(andet), dokument);

        kald("importer", besked(List.of(sammeNummer), List.of(sag)))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("C-10: "))
                .body("UnikRetur[1].FejlbeskedTekst", startsWith("C-22: "));
        assertThat(raekker(dokument)).isZero();
        assertThat(raekker(andet)).isZero();
    }

    private static void importerDokument(ObjectNode dokument) {
        kald("importer", besked(List.of(dokument), List.of())).statusCode(200);
    }

    @Test
    void anUpdateToANumberInUseIsRefusedAndChangesNothing() {
        importer(sag(uuid), sag(andet));
        var opdatering = nyTitel(andet, "2020-07-01T10:00:00+02:00", "Ny titel");
        saet(opdatering, "/AttributListe/Egenskaber/0/BrugervendtNoegle", "S-" + uuid);
        kald("opdater", opdaterSager(opdatering))
                .statusCode(422)
                .body("UnikRetur[0].StatusKode", is(40))
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("C-10: "));
        assertThat(Indeks.titel(andet)).isNotEqualTo("Ny titel");
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        var sag = sag(uuid);
        var relation = (ObjectNode) sag.at(RELATIONER + "Sagsaktoer/2").deepCopy();
        relation.remove("LokalUdvidelseListe");
        saet(relation, "/Rolle", uuidRef(Rolle.SAG_OVERSAG.standard()));
        ((ObjectNode) sag.at("/Registrering/0/RelationListe"))
                .putArray("Sagsrelation")
                .add(relation);
        importer(sag);
        assertThat(fund(uuid)).isEmpty();
    }
}
