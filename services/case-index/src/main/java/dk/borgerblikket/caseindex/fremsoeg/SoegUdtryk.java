package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code sdi:SoegUdtrykType}: criteria and further expressions, all of which must hold unless {@code operation} is OR
 * (case-index §14.2).
 *
 * @param operation AND when missing
 * @param soegDokument criteria on documents; they say nothing about cases
 * @param soegSag criteria on cases; they say nothing about documents
 * @param not expressions that must not hold
 * @param soegUdtryk nested expressions
 * @param soegSagsloeseDokumenter criteria on documents that are on no case
 */
public record SoegUdtryk(
        @JsonProperty("operation") @Nullable Operation operation,
        @JsonProperty("SoegDokument") List<SoegDokument> soegDokument,
        @JsonProperty("SoegSag") List<SoegSag> soegSag,
        @JsonProperty("NOT") List<SoegUdtryk> not,
        @JsonProperty("SoegUdtryk") List<SoegUdtryk> soegUdtryk,

        @JsonProperty("SoegSagsloeseDokumenter") List<SoegDokument> soegSagsloeseDokumenter) {

    public SoegUdtryk {
        soegDokument = Lister.af(soegDokument);
        soegSag = Lister.af(soegSag);
        not = Lister.af(not);
        soegUdtryk = Lister.af(soegUdtryk);
        soegSagsloeseDokumenter = Lister.af(soegSagsloeseDokumenter);
    }

    /** How the parts are combined. */
    public enum Operation {
        AND,
        OR
    }
}
