package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.SenestAendret;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code di:TilstandListe}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DokumentTilstandListe(
        @JsonProperty("Fremdrift") List<DokumentFremdrift> fremdrift,
        @JsonProperty("LokalUdvidelseListe") @Nullable SenestAendret lokalUdvidelseListe) {

    /** No states. */
    public static final DokumentTilstandListe TOM = new DokumentTilstandListe(null, null);

    public DokumentTilstandListe {
        fremdrift = Lister.af(fremdrift);
    }

    /** Extension elements that the index does not know. */
    @JsonIgnore
    public List<String> andre() {
        return SenestAendret.andre(lokalUdvidelseListe);
    }
}
