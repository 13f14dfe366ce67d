package dk.borgerblikket.benefitindex.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevillingIndeks;
import dk.borgerblikket.benefitindex.effektuering.OekonomiskEffektueringIndeks;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** One object of an import, in the wrapper of its own name that the contract has (benefit-index §10.1). */
public sealed interface Importobjekt {

    /** A grant. */
    record Bevilling(
            @JsonProperty("BevillingIndeks") @NotNull(message = Tekst.MANGLER) @Valid
            BevillingIndeks bevilling) implements Importobjekt {}

    /** A payment. */
    record Effektuering(
            @JsonProperty("OekonomiskEffektueringIndeks") @NotNull(message = Tekst.MANGLER) @Valid
            OekonomiskEffektueringIndeks effektuering)
            implements Importobjekt {}
}
