package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.dokument.DokumentEgenskaber;
import dk.borgerblikket.caseindex.besked.dokument.DokumentRelationListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentTilstandListe;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.search.kriterier.SoegInput;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code di:SoegInputType}: criteria on documents. States and relations are the types of the document itself. */
public record SoegDokument(
        @JsonProperty("FoersteResultatReference") @Nullable Long foersteResultatReference,
        @JsonProperty("MaksimalAntalKvantitet") @Nullable Long maksimalAntalKvantitet,
        @JsonProperty("SoegRegistrering") @Nullable SoegRegistrering soegRegistrering,
        @JsonProperty("SoegVirkning") @Nullable SoegVirkning soegVirkning,
        @JsonProperty("SoegStsFraTidspunkt") @Nullable Tidspunkt soegStsFraTidspunkt,
        @JsonProperty("SoegStsTilTidspunkt") @Nullable Tidspunkt soegStsTilTidspunkt,
        @JsonProperty("AttributListe") AttributListe attributListe,
        @JsonProperty("TilstandListe") DokumentTilstandListe tilstandListe,
        @JsonProperty("RelationListe") DokumentRelationListe relationListe)
        implements SoegInput {

    public SoegDokument {
        attributListe = attributListe == null ? AttributListe.TOM : attributListe;
        tilstandListe = tilstandListe == null ? DokumentTilstandListe.TOM : tilstandListe;
        relationListe = relationListe == null ? DokumentRelationListe.TOM : relationListe;
    }

    /** {@code di:AttributListe}, where the extension list can also hold an interval. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AttributListe(
            @JsonProperty("Egenskaber") List<DokumentEgenskaber> egenskaber,
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
            @JsonProperty("SoegEgenskaberLokalUdvidelse") @Nullable
            Intervaller soegEgenskaberLokalUdvidelse,

            @JsonProperty("Andre") List<String> andre,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {
        public Udvidelser {
            andre = Lister.af(andre);
        }
    }

    /** {@code di:SoegEgenskaberLokalUdvidelse} (case-index §14.4). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Intervaller(
            @JsonProperty("BrevDatoInterval") @Nullable Interval brevDatoInterval) {}
}
