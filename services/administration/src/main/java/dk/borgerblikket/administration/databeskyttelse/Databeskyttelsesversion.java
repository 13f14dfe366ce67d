package dk.borgerblikket.administration.databeskyttelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of an authority's data protection block.
 *
 * @param version 1, 2, 3 … per authority
 * @param oplysninger what the citizen is told
 * @param gyldigFra first Danish day it is valid
 * @param gyldigTil last Danish day it is valid; null until further notice
 * @param oprettetAf CVR and id of the employee who made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Databeskyttelsesversion(
        int version,
        @JsonUnwrapped Databeskyttelse oplysninger,
        LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil,
        String oprettetAf,
        Instant oprettetTid) {

    /** Whether it is valid on the day; a later version that is valid too goes before it. */
    public boolean gaelder(LocalDate dag) {
        return !dag.isBefore(gyldigFra) && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }

    boolean harSammeIndhold(DatabeskyttelseBesked.Laest besked) {
        return oplysninger.equals(besked.oplysninger())
                && gyldigFra.equals(besked.gyldigFra())
                && Objects.equals(gyldigTil, besked.gyldigTil());
    }
}
