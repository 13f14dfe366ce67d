package dk.borgerblikket.caseindex.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object of an import. */
public sealed interface Importobjekt {

    /** The object's id as the message holds it. */
    @Nullable
    String uuid();

    /**
     * A case with its history.
     *
     * @param udenNotifikation whether no subscriber is to be told
     */
    record SagIndeks(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("Registrering") List<Sagsregistrering> registreringer,
            @JsonProperty("UdenNotifikation") @Nullable Boolean udenNotifikation)
            implements Importobjekt {
        public SagIndeks {
            registreringer = Lister.af(registreringer);
        }
    }

    /** A document with its history. */
    record DokumentIndeks(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("Registrering") List<Dokumentregistrering> registreringer)
            implements Importobjekt {
        public DokumentIndeks {
            registreringer = Lister.af(registreringer);
        }
    }
}
