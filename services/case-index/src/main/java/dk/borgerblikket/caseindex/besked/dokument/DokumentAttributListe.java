package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.SenestAendret;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code di:AttributListe}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DokumentAttributListe(
        @JsonProperty("Egenskaber") List<DokumentEgenskaber> egenskaber,
        @JsonProperty("LokalUdvidelseListe") @Nullable SenestAendret lokalUdvidelseListe) {

    /** No attributes. */
    public static final DokumentAttributListe TOM = new DokumentAttributListe(null, null);

    public DokumentAttributListe {
        egenskaber = Lister.af(egenskaber);
    }

    /** Extension elements that the index does not know. */
    @JsonIgnore
    public List<String> andre() {
        return SenestAendret.andre(lokalUdvidelseListe);
    }

    /** The same attributes with the moment that the index last changed the object. */
    DokumentAttributListe medSenestAendret(OffsetDateTime tidspunkt) {
        return new DokumentAttributListe(egenskaber, new SenestAendret(andre(), tidspunkt));
    }
}
