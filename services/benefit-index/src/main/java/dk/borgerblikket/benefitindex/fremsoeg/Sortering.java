package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.search.fremsoeg.Raekkefoelge;
import dk.borgerblikket.search.fremsoeg.Retning;
import java.util.List;
import java.util.Objects;

/** {@code yi:Sortering}: keys per kind of object, the lowest Sekvens first (benefit-index §11). */
public record Sortering(
        @JsonProperty("BevillingSortering") List<BevillingSortering> bevillingSortering,

        @JsonProperty("OekonomiskEffektueringSortering") List<EffektueringSortering> effektueringSortering) {

    /** Only names that the reader sees: an order tells what it is made of. */
    private static final String FOERSTE_YDELSE = "(SELECT min(e #>> '{Ydelse,Ydelsesnavn}' COLLATE \"da-x-icu\")"
            + " FROM jsonb_array_elements(v.indhold #> '{AttributListe,BevilgetYdelse}') AS e)";

    static final Sortering INGEN = new Sortering(null, null);

    public Sortering {
        bevillingSortering = Lister.af(bevillingSortering);
        effektueringSortering = Lister.af(effektueringSortering);
    }

    /** The order of grants, on {@code soegning s} and what is seen of the grant, {@code v}. */
    Raekkefoelge bevillinger() {
        return new Raekkefoelge(bevillingSortering.stream()
                .map(s -> new Raekkefoelge.Noegle(udtryk(s.element()), s.retning(), s.sekvens()))
                .toList());
    }

    /** The order of payments. */
    Raekkefoelge effektueringer() {
        return new Raekkefoelge(effektueringSortering.stream()
                .map(s -> new Raekkefoelge.Noegle(udtryk(s.element()), s.retning(), s.sekvens()))
                .toList());
    }

    private static String udtryk(Bevillingselement element) {
        return switch (element) {
            case FuldtNavn -> "s.fuldt_navn" + Raekkefoelge.DANSK;
            case Ydelsesnavn -> FOERSTE_YDELSE + Raekkefoelge.DANSK;
        };
    }

    private static String udtryk(Effektueringselement element) {
        return switch (element) {
            case Dispositionsdato -> "s.dispositionsdato";
        };
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
