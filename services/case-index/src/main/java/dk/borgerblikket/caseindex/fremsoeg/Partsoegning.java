package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.caseindex.Sagsindeksfejl;
import dk.borgerblikket.web.Fejl;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one search expression that is supported so far: cases by one party.
 *
 * @param rolle role of the party, as UUID; null for every role
 * @param reference the party's URN
 * @param fra number of hits to skip
 * @param antal largest number of hits
 */
record Partsoegning(@Nullable String rolle, String reference, int fra, int antal) {

    /** Page size when none is asked for, and the largest. */
    static final int MAKS_ANTAL = 1000;

    private static final String STOETTET = "Understøttet er SagUuid, DokumentUuid og"
            + " SoegUdtryk: {SoegSag: [{RelationListe: {Sagspart: [{Rolle?, ReferenceID: {URNIdentifikator}}]}}]},"
            + " eventuelt med FoersteResultatReference og MaksimalAntalKvantitet.";

    /**
     * Reads the expression.
     *
     * @throws Fejl {@link Sagsindeksfejl#SOEGNING_IKKE_UNDERSTOETTET} when it is any other
     */
    static Partsoegning laes(JsonNode udtryk) {
        var soegSag = eneste(felter(udtryk, Set.of("SoegSag")).path("SoegSag"));
        felter(
                soegSag,
                Set.of(
                        "FoersteResultatReference",
                        "MaksimalAntalKvantitet",
                        "AttributListe",
                        "TilstandListe",
                        "RelationListe"));
        tom(soegSag.path("AttributListe"));
        tom(soegSag.path("TilstandListe"));
        var part =
                eneste(felter(soegSag.path("RelationListe"), Set.of("Sagspart")).path("Sagspart"));
        felter(part, Set.of("Rolle", "ReferenceID"));
        var reference =
                felter(part.path("ReferenceID"), Set.of("URNIdentifikator")).path("URNIdentifikator");
        var rolle = part.has("Rolle") ? uuid(felter(part.path("Rolle"), Set.of("UUIDIdentifikator"))) : null;
        if (!reference.isTextual()) {
            throw ikkeUnderstoettet();
        }
        return new Partsoegning(
                rolle,
                reference.textValue(),
                tal(soegSag.path("FoersteResultatReference"), 0, 0, Integer.MAX_VALUE),
                tal(soegSag.path("MaksimalAntalKvantitet"), MAKS_ANTAL, 1, MAKS_ANTAL));
    }

    private static JsonNode felter(JsonNode node, Set<String> tilladte) {
        if (!node.isObject()) {
            throw ikkeUnderstoettet();
        }
        for (Iterator<String> navne = node.fieldNames(); navne.hasNext(); ) {
            if (!tilladte.contains(navne.next())) {
                throw ikkeUnderstoettet();
            }
        }
        return node;
    }

    private static JsonNode eneste(JsonNode node) {
        if (node.isArray() && node.size() == 1) {
            return node.get(0);
        }
        if (node.isObject()) {
            return node;
        }
        throw ikkeUnderstoettet();
    }

    private static void tom(JsonNode node) {
        if (!node.isMissingNode() && !node.isEmpty()) {
            throw ikkeUnderstoettet();
        }
    }

    private static String uuid(JsonNode node) {
        try {
            return UUID.fromString(node.path("UUIDIdentifikator").asText()).toString();
        } catch (IllegalArgumentException ikkeEtUuid) {
            throw ikkeUnderstoettet();
        }
    }

    private static int tal(JsonNode node, int standard, int mindst, int hoejst) {
        if (node.isMissingNode()) {
            return standard;
        }
        if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < mindst) {
            throw ikkeUnderstoettet();
        }
        return Math.min(node.intValue(), hoejst);
    }

    static Fejl ikkeUnderstoettet() {
        return new Fejl(Sagsindeksfejl.SOEGNING_IKKE_UNDERSTOETTET, STOETTET);
    }
}
