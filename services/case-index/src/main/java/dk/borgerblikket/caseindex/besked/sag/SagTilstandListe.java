package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.SenestAendret;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sag:TilstandListe}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SagTilstandListe(
        @JsonProperty("Fremdrift") List<SagFremdrift> fremdrift,
        @JsonProperty("LokalUdvidelseListe") @Nullable SenestAendret lokalUdvidelseListe) {

    /** No states. */
    public static final SagTilstandListe TOM = new SagTilstandListe(null, null);

    public SagTilstandListe {
        fremdrift = Lister.af(fremdrift);
    }

    /** Extension elements that the index does not know. */
    @JsonIgnore
    public List<String> andre() {
        return SenestAendret.andre(lokalUdvidelseListe);
    }
}
