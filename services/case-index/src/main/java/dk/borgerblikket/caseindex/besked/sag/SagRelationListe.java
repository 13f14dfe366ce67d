package dk.borgerblikket.caseindex.besked.sag;

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

/** {@code sag:RelationListe} (case-index §5). It-systems and security profiles lie in the extension list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SagRelationListe(
        @JsonProperty("Sagsaktoer") List<Relation<Sagsaktoerudvidelser>> sagsaktoer,
        @JsonProperty("Sagsklasse") List<Relation<Sagsklasseudvidelser>> sagsklasse,
        @JsonProperty("Sagspart") List<Relation<Sagspartudvidelser>> sagspart,
        @JsonProperty("Sagsrelation") List<Relation<SenestAendret>> sagsrelation,
        @JsonProperty("Sagsgenstande") List<Relation<Sagsgenstandeudvidelser>> sagsgenstande,
        @JsonProperty("Journalpost") List<Journalpost> journalpost,
        @JsonProperty("LokalUdvidelseListe") @Nullable Udvidelser lokalUdvidelseListe) {

    /** No relations. */
    public static final SagRelationListe TOM = new SagRelationListe(null, null, null, null, null, null, null);

    public SagRelationListe {
        sagsaktoer = Lister.af(sagsaktoer);
        sagsklasse = Lister.af(sagsklasse);
        sagspart = Lister.af(sagspart);
        sagsrelation = Lister.af(sagsrelation);
        sagsgenstande = Lister.af(sagsgenstande);
        journalpost = Lister.af(journalpost);
    }

    /** Relations to it-systems; empty when there are none. */
    @JsonIgnore
    public List<ItsystemRelation> itsystemer() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.sagsitsystemRelation();
    }

    /** Who may see the case besides the ordinary delimitation; empty when there is no such list. */
    @JsonIgnore
    public List<Relation<SenestAendret>> sikkerhedsprofiler() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.sikkerhedsprofil();
    }

    /** Extension elements that the index does not know. */
    @JsonIgnore
    public List<String> andre() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.andre();
    }

    /** The extension list of these; null when there is nothing in it. */
    public static @Nullable Udvidelser udvidelser(
            List<ItsystemRelation> itsystemer, List<Relation<SenestAendret>> sikkerhedsprofiler, List<String> andre) {
        return itsystemer.isEmpty() && sikkerhedsprofiler.isEmpty() && andre.isEmpty()
                ? null
                : new Udvidelser(itsystemer, sikkerhedsprofiler, andre, null);
    }

    /**
     * What the extension list may hold.
     *
     * @param andre extension elements that the index does not know: each one XML element as text, kept as it was sent
     * @param senestAendretTidspunkt the index's to set; accepted from senders without meaning
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Udvidelser(
            @JsonProperty("SagsitsystemRelation") List<ItsystemRelation> sagsitsystemRelation,
            @JsonProperty("Sikkerhedsprofil") List<Relation<SenestAendret>> sikkerhedsprofil,
            @JsonProperty("Andre") List<String> andre,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {
        public Udvidelser {
            sagsitsystemRelation = Lister.af(sagsitsystemRelation);
            sikkerhedsprofil = Lister.af(sikkerhedsprofil);
            andre = Lister.af(andre);
        }
    }
}
