package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sag:AttributListe}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SagAttributListe(
        @JsonProperty("Egenskaber") List<SagEgenskaber> egenskaber,
        @JsonProperty("LokalUdvidelseListe") @Nullable Udvidelser lokalUdvidelseListe) {

    /** No attributes. */
    public static final SagAttributListe TOM = new SagAttributListe(null, null);

    public SagAttributListe {
        egenskaber = Lister.af(egenskaber);
    }

    /** The attributes given. */
    public static SagAttributListe af(List<SagEgenskaber> egenskaber, List<SagIndeksEgenskaber> indeksegenskaber) {
        return new SagAttributListe(
                egenskaber, indeksegenskaber.isEmpty() ? null : new Udvidelser(indeksegenskaber, null));
    }

    /** The index's own properties; empty when there are none. */
    @JsonIgnore
    public List<SagIndeksEgenskaber> indeksegenskaber() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.sagIndeksEgenskaber();
    }

    /** What the extension list may hold. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Udvidelser(
            @JsonProperty("SagIndeksEgenskaber") List<SagIndeksEgenskaber> sagIndeksEgenskaber,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {
        public Udvidelser {
            sagIndeksEgenskaber = Lister.af(sagIndeksEgenskaber);
        }
    }
}
