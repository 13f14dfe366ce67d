package dk.borgerblikket.benefitindex.indlaesning;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevillingIndeks;
import dk.borgerblikket.benefitindex.effektuering.OekonomiskEffektueringIndeks;
import dk.borgerblikket.benefitindex.importer.Importobjekt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a line holds: one of the two, as in a message of {@code importer}. */
@Schema(name = "Indlaesningslinje")
record Indlaesningslinje(
        @JsonProperty("BevillingIndeks") @Nullable @Valid BevillingIndeks bevilling,

        @JsonProperty("OekonomiskEffektueringIndeks") @Nullable @Valid
        OekonomiskEffektueringIndeks effektuering) {

    List<Importobjekt> objekter() {
        return Stream.<Importobjekt>concat(
                        Stream.ofNullable(bevilling).map(Importobjekt.Bevilling::new),
                        Stream.ofNullable(effektuering).map(Importobjekt.Effektuering::new))
                .toList();
    }
}
