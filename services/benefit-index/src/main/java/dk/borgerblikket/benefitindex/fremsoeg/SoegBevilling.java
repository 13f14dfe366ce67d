package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevilgetYdelse;
import dk.borgerblikket.benefitindex.bevilling.BevillingEgenskaber;
import dk.borgerblikket.benefitindex.bevilling.BevillingRelationListe;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.search.kriterier.SoegInput;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code bi:SoegInputType}: criteria on grants. States and relations are the types of the grant itself. */
public record SoegBevilling(
        @JsonProperty("FoersteResultatReference") @Nullable Long foersteResultatReference,
        @JsonProperty("MaksimalAntalKvantitet") @Nullable Long maksimalAntalKvantitet,
        @JsonProperty("SoegRegistrering") @Nullable SoegRegistrering soegRegistrering,
        @JsonProperty("SoegVirkning") @Nullable SoegVirkning soegVirkning,
        @JsonProperty("SoegStsFraTidspunkt") @Nullable Tidspunkt soegStsFraTidspunkt,
        @JsonProperty("SoegStsTilTidspunkt") @Nullable Tidspunkt soegStsTilTidspunkt,
        @JsonProperty("AttributListe") AttributListe attributListe,
        @JsonProperty("TilstandListe") TilstandListe tilstandListe,
        @JsonProperty("RelationListe") BevillingRelationListe relationListe)
        implements SoegInput {

    public SoegBevilling {
        attributListe = attributListe == null ? AttributListe.TOM : attributListe;
        tilstandListe = tilstandListe == null ? TilstandListe.TOM : tilstandListe;
        relationListe = relationListe == null
                ? new BevillingRelationListe(List.of(), List.of(), List.of(), List.of(), null)
                : relationListe;
    }

    /** {@code bi:AttributListe}, where the extension list can also hold intervals. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AttributListe(
            @JsonProperty("Egenskaber") List<BevillingEgenskaber> egenskaber,
            @JsonProperty("BevilgetYdelse") List<BevilgetYdelse> bevilgetYdelse,
            @JsonProperty("LokalUdvidelseListe") @Nullable Udvidelser lokalUdvidelseListe) {

        static final AttributListe TOM = new AttributListe(null, null, null);

        public AttributListe {
            egenskaber = Lister.af(egenskaber);
            bevilgetYdelse = Lister.af(bevilgetYdelse);
        }
    }

    /** What the extension list of the attributes may hold. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Udvidelser(
            @JsonProperty("SoegEgenskaberLokalUdvidelse") @Nullable
            Egenskabsintervaller soegEgenskaberLokalUdvidelse,

            @JsonProperty("SoegBevilgetYdelseLokalUdvidelse") @Nullable
            Ydelsesintervaller soegBevilgetYdelseLokalUdvidelse,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {}

    /** {@code bi:SoegEgenskaberLokalUdvidelse}: about one version of the properties. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Egenskabsintervaller(
            @JsonProperty("BevillingStartDatoInterval") @Nullable
            Tidsinterval bevillingStartDatoInterval,

            @JsonProperty("BevillingSlutDatoInterval") @Nullable
            Tidsinterval bevillingSlutDatoInterval) {}

    /** {@code bi:SoegBevilgetYdelseLokalUdvidelse}: about one granted benefit, and one plan of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ydelsesintervaller(
            @JsonProperty("BevilgetYdelseStartDatoInterval") @Nullable
            Tidsinterval bevilgetYdelseStartDatoInterval,

            @JsonProperty("BevilgetYdelseSlutDatoInterval") @Nullable
            Tidsinterval bevilgetYdelseSlutDatoInterval,

            @JsonProperty("EffektueringsplanStartDatoInterval") @Nullable
            Tidsinterval effektueringsplanStartDatoInterval,

            @JsonProperty("EffektueringsplanSlutDatoInterval") @Nullable
            Tidsinterval effektueringsplanSlutDatoInterval,

            @JsonProperty("YdelseBeloebInterval") @Nullable Beloebsinterval ydelseBeloebInterval) {}
}
