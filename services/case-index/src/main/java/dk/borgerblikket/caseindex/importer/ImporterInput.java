package dk.borgerblikket.caseindex.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ImporterSagDokumentIndeksInput}: any number of documents and cases, which may refer to each other. */
public record ImporterInput(
        @JsonProperty("DokumentIndeks") List<DokumentIndeks> dokumenter,
        @JsonProperty("SagIndeks") List<SagIndeks> sager) {

    public ImporterInput {
        dokumenter = Lister.af(dokumenter);
        sager = Lister.af(sager);
    }

    /**
     * A case with its history.
     *
     * @param udenNotifikation whether nobody is to be told; nobody is told of anything yet
     */
    public record SagIndeks(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("Registrering") List<Sagsregistrering> registreringer,
            @JsonProperty("UdenNotifikation") @Nullable Boolean udenNotifikation) {
        public SagIndeks {
            registreringer = Lister.af(registreringer);
        }
    }

    /** A document with its history. */
    public record DokumentIndeks(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("Registrering") List<Dokumentregistrering> registreringer) {
        public DokumentIndeks {
            registreringer = Lister.af(registreringer);
        }
    }
}
