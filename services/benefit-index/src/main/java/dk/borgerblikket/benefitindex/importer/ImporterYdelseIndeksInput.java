package dk.borgerblikket.benefitindex.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevillingIndeks;
import dk.borgerblikket.benefitindex.effektuering.OekonomiskEffektueringIndeks;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Grants and payments to import. Each lies in a wrapper of its own name, as the contract has it (benefit-index §10.1).
 * Results come in this order: the grants, then the payments.
 */
record ImporterYdelseIndeksInput(
        @JsonProperty("BevillingIndeks") List<@Valid BevillingImport> bevillinger,

        @JsonProperty("OekonomiskEffektueringIndeks") List<@Valid EffektueringImport> effektueringer) {

    ImporterYdelseIndeksInput {
        bevillinger = Lister.af(bevillinger);
        effektueringer = Lister.af(effektueringer);
    }

    /** Wrapper of a grant. */
    record BevillingImport(
            @JsonProperty("BevillingIndeks") @NotNull(message = Tekst.MANGLER) @Valid
            BevillingIndeks bevilling) {}

    /** Wrapper of a payment. */
    record EffektueringImport(
            @JsonProperty("OekonomiskEffektueringIndeks") @NotNull(message = Tekst.MANGLER) @Valid
            OekonomiskEffektueringIndeks effektuering) {}
}
