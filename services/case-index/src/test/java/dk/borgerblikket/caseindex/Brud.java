package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.saet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.roller.Rolle;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Ways to break a message: one row of a rule table is a rule id, a description, and a change to a good message. */
final class Brud {

    private Brud() {}

    static final String REGISTRERING = "/Registrering/0/";
    static final String EGENSKABER = REGISTRERING + "AttributListe/Egenskaber/0/";
    static final String INDEKSEGENSKABER = REGISTRERING + "AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber/0/";
    static final String FREMDRIFT = REGISTRERING + "TilstandListe/Fremdrift/";
    static final String ITSYSTEMER = RELATIONER + "LokalUdvidelseListe/SagsitsystemRelation/";
    static final String DOKUMENTITSYSTEMER = RELATIONER + "LokalUdvidelseListe/DokumentitsystemRelation/";
    static final String AKTOERFELTER = "/LokalUdvidelseListe/SagsaktoerLokalUdvidelse/";
    static final String KLASSEFELTER = "/LokalUdvidelseListe/SagsklasseLokalUdvidelse/";

    static Arguments brud(String regel, String hvordan, Consumer<ObjectNode> aendring) {
        return Arguments.of(regel, hvordan, aendring);
    }

    static Consumer<ObjectNode> med(String sti, @Nullable Object vaerdi) {
        return n -> saet(n, sti, vaerdi);
    }

    static Map<String, String> uuidRef(UUID uuid) {
        return Map.of("UUIDIdentifikator", uuid.toString());
    }

    static Map<String, String> urnRef(String urn) {
        return Map.of("URNIdentifikator", urn);
    }

    /** Another relation like one that is there, with these fields changed. */
    static Consumer<ObjectNode> ogsaa(String liste, int forbillede, Rolle rolle, @Nullable Object reference) {
        return n -> {
            var relationer = (ArrayNode) n.at(RELATIONER + liste);
            var ny = (ObjectNode) relationer.get(forbillede).deepCopy();
            saet(ny, "/Rolle", uuidRef(rolle.standard()));
            saet(ny, "/ReferenceID", reference);
            relationer.add(ny);
        };
    }

    /** The same case with this authority as owner until the one that it has. */
    static Consumer<ObjectNode> tidligereEjer(String cvr) {
        return n -> {
            var aktoerer = (ArrayNode) n.at(RELATIONER + "Sagsaktoer");
            var ny = (ObjectNode) aktoerer.get(0).deepCopy();
            saet(ny, "/Virkning/FraTidspunkt", Map.of("TidsstempelDatoTid", "2000-01-01T00:00:00Z"));
            saet(ny, "/Virkning/TilTidspunkt", Map.of("TidsstempelDatoTid", "2001-01-01T00:00:00Z"));
            saet(ny, AKTOERFELTER + "CVR-Nummer", cvr);
            aktoerer.insert(0, ny);
        };
    }

    static Consumer<ObjectNode> journalpost(Rolle rolle, Object reference, @Nullable Object egenskaber) {
        return n -> {
            journaliser(n, UUID.randomUUID());
            var sti = RELATIONER + "Journalpost/0";
            saet(n, sti + "/Rolle", uuidRef(rolle.standard()));
            saet(n, sti + "/ReferenceID", reference);
            if (egenskaber != null) {
                saet(n, sti + "/JournalpostEgenskaber", egenskaber);
            }
        };
    }

    static Object notat(Map<String, Object> felter) {
        return Map.of("JournalnotatEgenskaber", felter);
    }
}
