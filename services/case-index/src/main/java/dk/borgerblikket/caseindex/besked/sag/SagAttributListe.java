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
    public static SagAttributListe af(
            List<SagEgenskaber> egenskaber, List<SagIndeksEgenskaber> indeksegenskaber, List<String> andre) {
        return new SagAttributListe(
                egenskaber,
                indeksegenskaber.isEmpty() && andre.isEmpty() ? null : new Udvidelser(indeksegenskaber, andre, null));
    }

    /** The same attributes with the moment that the index last changed the object. */
    SagAttributListe medSenestAendret(OffsetDateTime tidspunkt) {
        return new SagAttributListe(egenskaber, new Udvidelser(indeksegenskaber(), andre(), tidspunkt));
    }

    /** The index's own properties; empty when there are none. */
    @JsonIgnore
    public List<SagIndeksEgenskaber> indeksegenskaber() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.sagIndeksEgenskaber();
    }

    /** Extension elements that the index does not know. */
    @JsonIgnore
    public List<String> andre() {
        return lokalUdvidelseListe == null ? List.of() : lokalUdvidelseListe.andre();
    }

    /**
     * What the extension list may hold.
     *
     * @param andre extension elements that the index does not know: each one XML element as text, kept as it was sent
     * @param senestAendretTidspunkt the index's to set; accepted from senders without meaning
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Udvidelser(
            @JsonProperty("SagIndeksEgenskaber") List<SagIndeksEgenskaber> sagIndeksEgenskaber,
            @JsonProperty("Andre") List<String> andre,

            @JsonProperty("SenestAendretTidspunkt") @Nullable
            OffsetDateTime senestAendretTidspunkt) {
        public Udvidelser {
            sagIndeksEgenskaber = Lister.af(sagIndeksEgenskaber);
            andre = Lister.af(andre);
        }
    }
}
