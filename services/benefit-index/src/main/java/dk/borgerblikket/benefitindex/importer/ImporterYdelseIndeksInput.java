package dk.borgerblikket.benefitindex.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/** Grants and payments to import. */
public record ImporterYdelseIndeksInput(
        @JsonProperty("BevillingIndeks") List<Importobjekt.@Valid Bevilling> bevillinger,

        @JsonProperty("OekonomiskEffektueringIndeks") List<Importobjekt.@Valid Effektuering> effektueringer) {

    public ImporterYdelseIndeksInput {
        bevillinger = Lister.af(bevillinger);
        effektueringer = Lister.af(effektueringer);
    }

    /** Grants first, then payments: JSON keeps no order between the two. */
    List<Importobjekt> objekter() {
        return Stream.<Importobjekt>concat(bevillinger.stream(), effektueringer.stream())
                .toList();
    }
}
