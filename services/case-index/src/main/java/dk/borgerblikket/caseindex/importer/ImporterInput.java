package dk.borgerblikket.caseindex.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import java.util.stream.Stream;

/** {@code ImporterSagDokumentIndeksInput}: any number of documents and cases, which may refer to each other. */
public record ImporterInput(
        @JsonProperty("DokumentIndeks") List<Importobjekt.DokumentIndeks> dokumenter,
        @JsonProperty("SagIndeks") List<Importobjekt.SagIndeks> sager) {

    public ImporterInput {
        dokumenter = Lister.af(dokumenter);
        sager = Lister.af(sager);
    }

    /** Documents first, then cases: JSON keeps no order between the two. */
    List<Importobjekt> objekter() {
        return Stream.<Importobjekt>concat(dokumenter.stream(), sager.stream()).toList();
    }
}
