package dk.borgerblikket.caseindex.kasser;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import java.util.stream.Stream;

/** {@code KasserInput} of cases and of documents, any number of each. */
public record KasserInput(
        @JsonProperty("Dokument") List<Kassering.Dokument> dokumenter,
        @JsonProperty("Sag") List<Kassering.Sag> sager) {

    public KasserInput {
        dokumenter = Lister.af(dokumenter);
        sager = Lister.af(sager);
    }

    /** Documents first, then cases: JSON keeps no order between the two. */
    List<Kassering> objekter() {
        return Stream.<Kassering>concat(dokumenter.stream(), sager.stream()).toList();
    }
}
