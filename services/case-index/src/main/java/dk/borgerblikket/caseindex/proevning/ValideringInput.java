package dk.borgerblikket.caseindex.proevning;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.importer.Importobjekt;
import dk.borgerblikket.caseindex.opdater.Opdateringsobjekt;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import java.util.stream.Stream;

/** The lists of an import and of an update, in one message. */
public record ValideringInput(
        @JsonProperty("DokumentIndeks") List<Importobjekt.DokumentIndeks> dokumenter,
        @JsonProperty("SagIndeks") List<Importobjekt.SagIndeks> sager,
        @JsonProperty("OpdaterDokumentIndeks") List<Opdateringsobjekt.OpdaterDokument> dokumentopdateringer,
        @JsonProperty("OpdaterSagIndeks") List<Opdateringsobjekt.OpdaterSag> sagsopdateringer) {

    public ValideringInput {
        dokumenter = Lister.af(dokumenter);
        sager = Lister.af(sager);
        dokumentopdateringer = Lister.af(dokumentopdateringer);
        sagsopdateringer = Lister.af(sagsopdateringer);
    }

    /** What importer would be given. */
    List<Importobjekt> importobjekter() {
        return Stream.<Importobjekt>concat(dokumenter.stream(), sager.stream()).toList();
    }

    /** What opdater would be given afterwards. */
    List<Opdateringsobjekt> opdateringer() {
        return Stream.<Opdateringsobjekt>concat(dokumentopdateringer.stream(), sagsopdateringer.stream())
                .toList();
    }
}
