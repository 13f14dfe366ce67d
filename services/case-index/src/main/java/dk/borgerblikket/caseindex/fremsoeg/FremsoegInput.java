package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code FremsoegSagDokumentIndeksInput}.
 *
 * @param sagUuid cases by UUID, besides what the expression finds
 * @param dokumentUuid documents by UUID, besides what the expression finds
 * @param soegUdtryk search expression
 * @param filter which parts to return; without one only the number of hits is told
 * @param sortering newest sender time first when missing, and those given by UUID before the others in the order given
 */
public record FremsoegInput(
        @JsonProperty("SagUuid") List<String> sagUuid,
        @JsonProperty("DokumentUuid") List<String> dokumentUuid,

        @JsonProperty("SoegUdtryk") @Nullable SoegUdtryk soegUdtryk,
        @JsonProperty("Filter") @Nullable Filter filter,
        @JsonProperty("Sortering") @Nullable Sortering sortering) {

    public FremsoegInput {
        sagUuid = Lister.af(sagUuid);
        dokumentUuid = Lister.af(dokumentUuid);
    }

    /** Which parts of the hits to return. An empty filter returns none. */
    public record Filter(
            @JsonProperty("DokumentVis") List<DokumentVis> dokumentVis,
            @JsonProperty("SagVis") List<SagVis> sagVis,
            @JsonProperty("DokumentInkluder") List<DokumentInkluder> dokumentInkluder,
            @JsonProperty("SagInkluder") List<SagInkluder> sagInkluder) {

        static final Filter TOMT = new Filter(null, null, null, null);

        public Filter {
            dokumentVis = Lister.af(dokumentVis);
            sagVis = Lister.af(sagVis);
            dokumentInkluder = Lister.af(dokumentInkluder);
            sagInkluder = Lister.af(sagInkluder);
        }
    }

    /** One part of a case. */
    public record SagVis(@JsonProperty("Vis") Sagsdel vis) {
        /** @throws NullPointerException when the part is missing, which refuses the message */
        public SagVis {
            Objects.requireNonNull(vis);
        }
    }

    /** One part of a document. */
    public record DokumentVis(@JsonProperty("Vis") Dokumentdel vis) {
        /** @throws NullPointerException when the part is missing, which refuses the message */
        public DokumentVis {
            Objects.requireNonNull(vis);
        }
    }

    /** Parts of a case, as the schema names them. */
    public enum Sagsdel {
        egenskaber,
        fremdrift,
        sagsklasse,
        sagsaktoer,
        sagspart,
        sagsrelation,
        sagsgenstand,
        journalpost,
        @JsonProperty("journalpost-journalnote")
        journalnote,
        itsystem,
        sikkerhedsprofil
    }

    /** Parts of a document, as the schema names them. */
    public enum Dokumentdel {
        egenskaber,
        fremdrift,
        dokument,
        klasse,
        aktoer,
        part,
        itsystem,
        sikkerhedsprofil
    }

    /** Objects to return besides the cases found. */
    public enum SagInkluder {
        sagsrelation,
        journalpost
    }

    /** Objects to return besides the documents found. */
    public enum DokumentInkluder {
        dokument
    }
}
