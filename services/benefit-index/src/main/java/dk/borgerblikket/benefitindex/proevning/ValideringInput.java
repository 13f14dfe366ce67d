package dk.borgerblikket.benefitindex.proevning;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.importer.Importobjekt;
import dk.borgerblikket.benefitindex.opdater.Opdateringsobjekt;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/** The lists of an import and of an update, in one message. */
record ValideringInput(
        @JsonProperty("BevillingIndeks") List<Importobjekt.@Valid Bevilling> bevillinger,

        @JsonProperty("OekonomiskEffektueringIndeks") List<Importobjekt.@Valid Effektuering> effektueringer,

        @JsonProperty("OpdaterBevillingIndeks") List<Opdateringsobjekt.@Valid OpdaterBevilling> bevillingsopdateringer,

        @JsonProperty("OpdaterOekonomiskEffektueringIndeks")
        List<Opdateringsobjekt.@Valid OpdaterEffektuering> effektueringsopdateringer) {

    ValideringInput {
        bevillinger = Lister.af(bevillinger);
        effektueringer = Lister.af(effektueringer);
        bevillingsopdateringer = Lister.af(bevillingsopdateringer);
        effektueringsopdateringer = Lister.af(effektueringsopdateringer);
    }

    /** What importer would be given. */
    List<Importobjekt> importobjekter() {
        return Stream.<Importobjekt>concat(bevillinger.stream(), effektueringer.stream())
                .toList();
    }

    /** What opdater would be given afterwards. */
    List<Opdateringsobjekt> opdateringer() {
        return Stream.<Opdateringsobjekt>concat(bevillingsopdateringer.stream(), effektueringsopdateringer.stream())
                .toList();
    }
}
