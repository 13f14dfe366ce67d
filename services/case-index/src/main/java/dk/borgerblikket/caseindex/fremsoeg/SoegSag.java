package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.sag.SagEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.SagIndeksEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.SagTilstandListe;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.search.kriterier.SoegInput;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sag:SoegInputType}: criteria on cases. States and relations are the types of the case itself. */
public record SoegSag(
        @JsonProperty("FoersteResultatReference") @Nullable Long foersteResultatReference,
        @JsonProperty("MaksimalAntalKvantitet") @Nullable Long maksimalAntalKvantitet,
        @JsonProperty("SoegRegistrering") @Nullable SoegRegistrering soegRegistrering,
        @JsonProperty("SoegVirkning") @Nullable SoegVirkning soegVirkning,
        @JsonProperty("SoegStsFraTidspunkt") @Nullable Tidspunkt soegStsFraTidspunkt,
        @JsonProperty("SoegStsTilTidspunkt") @Nullable Tidspunkt soegStsTilTidspunkt,
        @JsonProperty("AttributListe") AttributListe attributListe,
        @JsonProperty("TilstandListe") SagTilstandListe tilstandListe,
        @JsonProperty("RelationListe") SagRelationListe relationListe)
        implements SoegInput {

    public SoegSag {
        attributListe = attributListe == null ? AttributListe.TOM : attributListe;
        tilstandListe = tilstandListe == null ? SagTilstandListe.TOM : tilstandListe;
        relationListe = relationListe == null ? SagRelationListe.TOM : relationListe;
    }

    /** {@code sag:AttributListe}, where the extension list can also hold intervals. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AttributListe(
            @JsonProperty("Egenskaber") List<SagEgenskaber> egenskaber,
            @JsonProperty("LokalUdvidelseListe") @Nullable Udvidelser lokalUdvidelseListe) {

        static final AttributListe TOM = new AttributListe(null, null);

        public AttributListe {
            egenskaber = Lister.af(egenskaber);
        }
    }

    /**
     * What the extension list of the attributes may hold.
     *
     * @param andre extension elements that the index does not know, compared as text
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Udvidelser(
            @JsonProperty("SagIndeksEgenskaber") List<SagIndeksEgenskaber> sagIndeksEgenskaber,

            @JsonProperty("SoegEgenskaberLokalUdvidelse") @Nullable
            Intervaller soegEgenskaberLokalUdvidelse,

            @JsonProperty("Andre") List<String> andre,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {
        public Udvidelser {
            sagIndeksEgenskaber = Lister.af(sagIndeksEgenskaber);
            andre = Lister.af(andre);
        }
    }

    /** {@code si:SoegEgenskaberLokalUdvidelse} (case-index §14.4). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Intervaller(
            @JsonProperty("OprettetTidspunktInterval") @Nullable
            Interval oprettetTidspunktInterval,

            @JsonProperty("SenestAendretInterval") @Nullable Interval senestAendretInterval) {}
}
