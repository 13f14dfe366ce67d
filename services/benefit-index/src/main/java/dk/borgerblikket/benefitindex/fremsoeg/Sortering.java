package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import java.util.Objects;

/** {@code yi:Sortering}: keys per kind of object, the lowest Sekvens first (benefit-index §11). */
public record Sortering(
        @JsonProperty("BevillingSortering") List<BevillingSortering> bevillingSortering,

        @JsonProperty("OekonomiskEffektueringSortering") List<EffektueringSortering> effektueringSortering) {

    static final Sortering INGEN = new Sortering(null, null);

    public Sortering {
        bevillingSortering = Lister.af(bevillingSortering);
        effektueringSortering = Lister.af(effektueringSortering);
    }

    /** One key for grants. */
    public record BevillingSortering(
            @JsonProperty("Element") Bevillingselement element,
            @JsonProperty("Retning") Retning retning,
            @JsonProperty("Sekvens") Long sekvens) {
        /** @throws NullPointerException when one of the three is missing, which refuses the message */
        public BevillingSortering {
            Objects.requireNonNull(element);
            Objects.requireNonNull(retning);
            Objects.requireNonNull(sekvens);
        }
    }

    /** One key for payments. */
    public record EffektueringSortering(
            @JsonProperty("Element") Effektueringselement element,
            @JsonProperty("Retning") Retning retning,
            @JsonProperty("Sekvens") Long sekvens) {
        /** @throws NullPointerException when one of the three is missing, which refuses the message */
        public EffektueringSortering {
            Objects.requireNonNull(element);
            Objects.requireNonNull(retning);
            Objects.requireNonNull(sekvens);
        }
    }

    /** Direction. What has no value comes last in either. */
    public enum Retning {
        Stigende,
        Faldende
    }

    /** What grants can be sorted by: the grantee's name, or the first of the names of the benefits. */
    public enum Bevillingselement {
        FuldtNavn,
        Ydelsesnavn
    }

    /** What payments can be sorted by. */
    public enum Effektueringselement {
        Dispositionsdato
    }
}
