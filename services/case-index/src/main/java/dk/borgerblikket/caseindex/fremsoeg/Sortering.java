package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.search.fremsoeg.Raekkefoelge;
import dk.borgerblikket.search.fremsoeg.Retning;
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

    /** The order of cases, on {@code soegning s} and {@code objekt o}. */
    Raekkefoelge sager() {
        return new Raekkefoelge(sagSortering.stream()
                .map(s -> new Raekkefoelge.Noegle(udtryk(s.element()), s.retning(), s.prioritet()))
                .toList());
    }

    /** The order of documents. */
    Raekkefoelge dokumenter() {
        return new Raekkefoelge(dokumentSortering.stream()
                .map(s -> new Raekkefoelge.Noegle(udtryk(s.element()), s.retning(), s.prioritet()))
                .toList());
    }

    private static String udtryk(Sagselement element) {
        return switch (element) {
            case Bruger -> "s.bruger";
            case StsRegistreringstidspunkt -> "o.opdateret";
            case Registreringstidspunkt -> "o.tidspunkt";
            case BrugervendtNoegle -> "s.brugervendt_noegle";
            case Systemnavn -> "s.systemnavn" + Raekkefoelge.DANSK;
            case Fremdrift -> "s.fremdrift";
            case Titel -> "s.titel" + Raekkefoelge.DANSK;
            case Foelsomhed -> "s.foelsomhed";
            case Klasse -> "s.kle";
            case Livscyklus -> "s.livscyklus";
        };
    }

    private static String udtryk(Dokumentelement element) {
        return switch (element) {
            case Bruger -> "s.bruger";
            case StsRegistreringstidspunkt -> "o.opdateret";
            case Registreringstidspunkt -> "o.tidspunkt";
            case BrugervendtNoegle -> "s.brugervendt_noegle";
            case Systemnavn -> "s.systemnavn" + Raekkefoelge.DANSK;
            case Fremdrift -> "s.fremdrift";
            case Titel -> "s.titel" + Raekkefoelge.DANSK;
            case Foelsomhed -> "s.foelsomhed";
            case Major -> "s.version";
            case Minor -> "s.underversion";
        };
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
