package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.EGENSKABER;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.fund;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** As {@link KrydsreglerTest}, with what refuses there turned off and the other way round. */
@QuarkusTest
@TestProfile(KrydsreglerOmvendtTest.Omvendt.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KrydsreglerOmvendtTest {

    public static final class Omvendt implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "borgerblikket.regler.\"C-10\"", "fra",
                    "borgerblikket.regler.\"C-22\"", "fra",
                    "borgerblikket.regler.\"C-23\"", "afvis");
        }
    }

    private final UUID uuid = UUID.randomUUID();

    @Test
    void numbersInUseAndMissingDocumentsAreNotFoundWhereTheRulesAreOff() {
        importer(journaliser(sag(uuid), UUID.randomUUID()));
        var andet = UUID.randomUUID();
        var sammeNummer = sag(andet);
        saet(sammeNummer, EGENSKABER + "BrugervendtNoegle", "S-" + uuid);
        saet(sammeNummer, EGENSKABER + "Sagsnummer", "S-" + uuid);
        importer(sammeNummer);
        assertThat(fund(uuid)).isEmpty();
        assertThat(fund(andet)).isEmpty();
    }

    @Test
    void aRelationToACaseThatIsNotThereRefusesAndOneOfTheSameMessageDoesNot() {
        var andet = UUID.randomUUID();
        var sag = sag(uuid);
        var relation = (ObjectNode) sag.at(RELATIONER + "Sagsaktoer/2").deepCopy();
        relation.remove("LokalUdvidelseListe");
        saet(relation, "/Rolle", uuidRef(Rolle.SAG_OVERSAG.standard()));
        saet(relation, "/ReferenceID", uuidRef(andet));
        ((ObjectNode) sag.at("/Registrering/0/RelationListe"))
                .putArray("Sagsrelation")
                .add(relation);
        kald("importer", sager(sag))
                .statusCode(422)
                .body("UnikRetur[0].FejlbeskedTekst", startsWith("C-23: RelationListe/Sagsrelation[" + andet + "] "));
        assertThat(raekker(uuid)).isZero();

        koder(kald("importer", sager(sag, sag(andet))), 20, 20);
    }
}
