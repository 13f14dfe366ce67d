package dk.borgerblikket.caseindex.opdater;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import java.util.stream.Stream;

/** {@code OpdaterSagDokumentIndeksInput}: what has changed; what is missing is unchanged. */
public record OpdaterInput(
        @JsonProperty("OpdaterDokumentIndeks") List<Opdateringsobjekt.OpdaterDokument> dokumenter,
        @JsonProperty("OpdaterSagIndeks") List<Opdateringsobjekt.OpdaterSag> sager) {

    public OpdaterInput {
        dokumenter = Lister.af(dokumenter);
        sager = Lister.af(sager);
    }

    /** Documents first, then cases: JSON keeps no order between the two. */
    List<Opdateringsobjekt> objekter() {
        return Stream.<Opdateringsobjekt>concat(dokumenter.stream(), sager.stream())
                .toList();
    }
}
