package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import java.util.Objects;

/** {@code sdi:Sortering}: keys per kind of object, the lowest Prioritet first (case-index §14.6). */
public record Sortering(
        @JsonProperty("SagSortering") List<SagSortering> sagSortering,
        @JsonProperty("DokumentSortering") List<DokumentSortering> dokumentSortering) {

    static final Sortering INGEN = new Sortering(null, null);

    public Sortering {
        sagSortering = Lister.af(sagSortering);
        dokumentSortering = Lister.af(dokumentSortering);
    }

    /** One key for cases. */
    public record SagSortering(
            @JsonProperty("Element") Sagselement element,
            @JsonProperty("Retning") Retning retning,
            @JsonProperty("Prioritet") Long prioritet) {
        /** @throws NullPointerException when one of the three is missing, which refuses the message */
        public SagSortering {
            Objects.requireNonNull(element);
            Objects.requireNonNull(retning);
            Objects.requireNonNull(prioritet);
        }
    }

    /** One key for documents. */
    public record DokumentSortering(
            @JsonProperty("Element") Dokumentelement element,
            @JsonProperty("Retning") Retning retning,
            @JsonProperty("Prioritet") Long prioritet) {
        /** @throws NullPointerException when one of the three is missing, which refuses the message */
        public DokumentSortering {
            Objects.requireNonNull(element);
            Objects.requireNonNull(retning);
            Objects.requireNonNull(prioritet);
        }
    }

    /** Direction. What has no value comes last in either. */
    public enum Retning {
        Stigende,
        Faldende
    }

    /** What cases can be sorted by, spelled as in the schema. */
    public enum Sagselement {
        Bruger,
        StsRegistreringstidspunkt,
        Registreringstidspunkt,
        BrugervendtNoegle,
        @JsonProperty("ItSystem-Systemnavn")
        Systemnavn,
        Fremdrift,
        Titel,
        Foelsomhed,
        @JsonProperty("Sagklasse-BrugervendtNoegle")
        Klasse,
        Livscyklus
    }

    /** What documents can be sorted by, spelled as in the schema. */
    public enum Dokumentelement {
        Bruger,
        StsRegistreringstidspunkt,
        Registreringstidspunkt,
        BrugervendtNoegle,
        @JsonProperty("ItSystem-Systemnavn")
        Systemnavn,
        Fremdrift,
        Titel,
        Foelsomhed,
        Major,
        Minor
    }
}
