package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.effektuering.BevilgetYdelseRef;
import dk.borgerblikket.benefitindex.effektuering.EffektueringEgenskaber;
import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.ItSystemRelation;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.Beloeb;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import dk.borgerblikket.search.kriterier.SoegInput;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code oef:SoegInputType}: criteria on payments. */
public record SoegEffektuering(
        @JsonProperty("FoersteResultatReference") @Nullable Long foersteResultatReference,
        @JsonProperty("MaksimalAntalKvantitet") @Nullable Long maksimalAntalKvantitet,
        @JsonProperty("SoegRegistrering") @Nullable SoegRegistrering soegRegistrering,
        @JsonProperty("SoegVirkning") @Nullable SoegVirkning soegVirkning,
        @JsonProperty("SoegStsFraTidspunkt") @Nullable Tidspunkt soegStsFraTidspunkt,
        @JsonProperty("SoegStsTilTidspunkt") @Nullable Tidspunkt soegStsTilTidspunkt,
        @JsonProperty("AttributListe") AttributListe attributListe,
        @JsonProperty("TilstandListe") TilstandListe tilstandListe,
        @JsonProperty("RelationListe") RelationListe relationListe)
        implements SoegInput {

    public SoegEffektuering {
        attributListe = attributListe == null ? AttributListe.TOM : attributListe;
        tilstandListe = tilstandListe == null ? TilstandListe.TOM : tilstandListe;
        relationListe = relationListe == null ? RelationListe.TOM : relationListe;
    }

    /** {@code oef:AttributListe}, where the extension list can also hold intervals. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AttributListe(
            @JsonProperty("Egenskaber") List<EffektueringEgenskaber> egenskaber,
            @JsonProperty("LokalUdvidelseListe") @Nullable Udvidelser lokalUdvidelseListe) {

        static final AttributListe TOM = new AttributListe(null, null);

        public AttributListe {
            egenskaber = Lister.af(egenskaber);
        }
    }

    /** What the extension list of the attributes may hold. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Udvidelser(
            @JsonProperty("SoegEgenskaberLokalUdvidelse") @Nullable
            Egenskabsintervaller soegEgenskaberLokalUdvidelse,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {}

    /** {@code oef:SoegEgenskaberLokalUdvidelse}: about one version of the properties. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Egenskabsintervaller(
            @JsonProperty("StartDatoInterval") @Nullable Tidsinterval startDatoInterval,
            @JsonProperty("SlutDatoInterval") @Nullable Tidsinterval slutDatoInterval,

            @JsonProperty("DispositionsDatoInterval") @Nullable
            Tidsinterval dispositionsDatoInterval,

            @JsonProperty("SamletBruttoBeloebInterval") @Nullable
            Beloebsinterval samletBruttoBeloebInterval,

            @JsonProperty("BeloebUdbetaltInterval") @Nullable
            Beloebsinterval beloebUdbetaltInterval,

            @JsonProperty("BeloebEfterSkatATPInterval") @Nullable
            Beloebsinterval beloebEfterSkatATPInterval,

            @JsonProperty("BeloebSendtTilUdbetalingInterval") @Nullable
            Beloebsinterval beloebSendtTilUdbetalingInterval) {}

    /** {@code oef:RelationListe}, where the extension list of a line can also hold intervals. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RelationListe(
            @JsonProperty("OekonomiskYdelseEffektueringRelation")
            List<Linje> linjer,

            @JsonProperty("Aktoer") List<AktoerRelation> aktoer,
            @JsonProperty("ItSystem") List<ItSystemRelation> itSystem,
            @JsonProperty("OekonomiskEffektueringPart") List<PartRelation> part,
            @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe) {

        static final RelationListe TOM = new RelationListe(null, null, null, null, null);

        public RelationListe {
            linjer = Lister.af(linjer);
            aktoer = Lister.af(aktoer);
            itSystem = Lister.af(itSystem);
            part = Lister.af(part);
        }
    }

    /** A line by example; as {@code Effektueringslinje} but for the extension list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Linje(
            @JsonProperty("Virkning") @Nullable Virkning virkning,
            @JsonProperty("Rolle") @Nullable UnikId rolle,
            @JsonProperty("Type") @Nullable UnikId type,
            @JsonProperty("Indeks") @Nullable String indeks,
            @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
            @JsonProperty("LokalUdvidelseListe") @Nullable Linjeudvidelser lokalUdvidelseListe,

            @JsonProperty("YdelsesperiodeStartdato") @Nullable
            OffsetDateTime periodeStart,

            @JsonProperty("YdelsesperiodeSlutdato") @Nullable
            OffsetDateTime periodeSlut,

            @JsonProperty("Ydelsesbeloeb") @Nullable Beloeb ydelsesbeloeb,

            @JsonProperty("Klassifikationsbeskrivelse") @Nullable
            String klassifikationsbeskrivelse,

            @JsonProperty("BevilgetYdelseRef") @Nullable BevilgetYdelseRef bevilgetYdelseRef) {}

    /** What the extension list of a line may hold. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Linjeudvidelser(
            @JsonProperty("SoegOekonomiskYdelseEffektueringRelationLokalUdvidelse") @Nullable
            Linjeintervaller intervaller,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {}

    /** {@code oef:SoegOekonomiskYdelseEffektueringRelationLokalUdvidelse}: about the same line as the example around it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Linjeintervaller(
            @JsonProperty("YdelsesperiodeStartDatoInterval") @Nullable
            Tidsinterval ydelsesperiodeStartDatoInterval,

            @JsonProperty("YdelsesperiodeSlutDatoInterval") @Nullable
            Tidsinterval ydelsesperiodeSlutDatoInterval,

            @JsonProperty("YdelsesBeloebInterval") @Nullable Beloebsinterval ydelsesBeloebInterval) {}
}
