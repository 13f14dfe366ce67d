package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.ItsystemRelation;
import dk.borgerblikket.caseindex.besked.Relation;
import dk.borgerblikket.caseindex.besked.SenestAendret;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code di:RelationListe} (case-index §7.3). It-systems and security profiles lie in the extension list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DokumentRelationListe(
        @JsonProperty("Dokumentrelation") List<Relation<SenestAendret>> dokumentrelation,
        @JsonProperty("Dokumentaktoer") List<Relation<Dokumentaktoerudvidelser>> dokumentaktoer,
        @JsonProperty("Dokumentpart") List<Relation<Dokumentpartudvidelser>> dokumentpart,
        @JsonProperty("Dokumentklasse") List<Relation<Dokumentklasseudvidelser>> dokumentklasse,
        @JsonProperty("LokalUdvidelseListe") @Nullable Udvidelser lokalUdvidelseListe) {

    /** No relations. */
    public static final DokumentRelationListe TOM = new DokumentRelationListe(null, null, null, null, null);

    public DokumentRelationListe {
        dokumentrelation = Lister.af(dokumentrelation);
        dokumentaktoer = Lister.af(dokumentaktoer);
        dokumentpart = Lister.af(dokumentpart);
        dokumentklasse = Lister.af(dokumentklasse);
    }

    /** Relations to it-systems; empty when there are none. */
    @JsonIgnore
    public List<ItsystemRelation> itsystemer() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.dokumentitsystemRelation();
    }

    /** Who may see the document besides the ordinary delimitation; empty when there is no such list. */
    @JsonIgnore
    public List<Relation<SenestAendret>> sikkerhedsprofiler() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.sikkerhedsprofil();
    }

    /** What the extension list may hold. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Udvidelser(
            @JsonProperty("DokumentitsystemRelation") List<ItsystemRelation> dokumentitsystemRelation,
            @JsonProperty("Sikkerhedsprofil") List<Relation<SenestAendret>> sikkerhedsprofil,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {
        public Udvidelser {
            dokumentitsystemRelation = Lister.af(dokumentitsystemRelation);
            sikkerhedsprofil = Lister.af(sikkerhedsprofil);
        }
    }
}
