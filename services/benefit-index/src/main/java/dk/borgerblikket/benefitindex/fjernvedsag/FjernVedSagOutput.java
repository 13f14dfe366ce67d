package dk.borgerblikket.benefitindex.fjernvedsag;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.StandardRetur;
import java.util.List;
import java.util.UUID;

/**
 * What was removed.
 *
 * @param sag one per case of the message, in order of first mention
 */
record FjernVedSagOutput(
        @JsonProperty("StandardRetur") StandardRetur standardRetur,
        @JsonProperty("Sag") List<Antal> sag) {

    /**
     * What was removed with one case. A payment on grants of several cases counts for each of them.
     *
     * @param bevillinger number of grants
     * @param effektueringer number of payments
     */
    record Antal(
            @JsonProperty("UUIDIdentifikator") UUID sag,
            @JsonProperty("Bevillinger") int bevillinger,
            @JsonProperty("OekonomiskeEffektueringer") int effektueringer) {}
}
