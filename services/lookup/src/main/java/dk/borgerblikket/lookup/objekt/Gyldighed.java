package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/** Whether an organisation object is in force while it holds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gyldighed(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("GyldighedStatusKode") Kode gyldighedStatusKode)
        implements MedVirkning<Gyldighed> {

    /** The codes of the contract. */
    public enum Kode {
        Aktiv,
        Inaktiv
    }

    @Override
    public Gyldighed medVirkning(Virkning ny) {
        return new Gyldighed(ny, gyldighedStatusKode);
    }
}
