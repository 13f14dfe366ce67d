package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.StandardRetur;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code FremsoegSagDokumentIndeksOutput}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FremsoegOutput(
        @JsonProperty("StandardRetur") StandardRetur standardRetur,
        @JsonProperty("Antal") List<Antal> antal,
        @JsonProperty("SagFiltreretOejebliksbillede") List<Sagsbillede> sager,
        @JsonProperty("DokumentFiltreretOejebliksbillede") List<Dokumentbillede> dokumenter) {

    /**
     * Number of hits of a kind; left out when there are none.
     *
     * @param element {@code sager}, {@code dokumenter} or {@code journalnotater}
     * @param antal all hits that the reader may see, also those on other pages
     * @param paginering the page in this answer; left out for what is found by UUID alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Antal(
            @JsonProperty("Element") String element,
            @JsonProperty("Antal") long antal,
            @JsonProperty("Paginering") @Nullable Paginering paginering) {}

    /** The page as it was carried out. */
    public record Paginering(
            @JsonProperty("FoersteResultatReference") long foersteResultatReference,
            @JsonProperty("MaksimalAntalKvantitet") int maksimalAntalKvantitet) {}

    /** A case as it is now, or as it was when it fulfilled the criteria: one registration, the fold of those before. */
    public record Sagsbillede(
            @JsonProperty("ObjektType") ObjektType objektType,
            @JsonProperty("Registrering") List<Sagsregistrering> registrering) {}

    /** A document; as for a case. */
    public record Dokumentbillede(
            @JsonProperty("ObjektType") ObjektType objektType,
            @JsonProperty("Registrering") List<Dokumentregistrering> registrering) {}

    /** Which object. */
    public record ObjektType(
            @JsonProperty("UUIDIdentifikator") UUID uuid) {}
}
