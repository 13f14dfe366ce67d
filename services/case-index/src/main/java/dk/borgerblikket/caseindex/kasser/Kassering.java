package dk.borgerblikket.caseindex.kasser;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.Lister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be removed from one object, in the frame of {@code FiltreretOejebliksbillede}: the relations of its
 * registrations name their likes in the object.
 */
public sealed interface Kassering {

    /** Which object. */
    @Nullable
    ObjektType objektType();

    /** Parts of a case. */
    record Sag(
            @JsonProperty("ObjektType") @Nullable ObjektType objektType,
            @JsonProperty("Registrering") List<Sagsregistrering> registreringer)
            implements Kassering {
        public Sag {
            registreringer = Lister.af(registreringer);
        }
    }

    /** Parts of a document. */
    record Dokument(
            @JsonProperty("ObjektType") @Nullable ObjektType objektType,
            @JsonProperty("Registrering") List<Dokumentregistrering> registreringer)
            implements Kassering {
        public Dokument {
            registreringer = Lister.af(registreringer);
        }
    }

    /** The object's id as the message holds it. */
    record ObjektType(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid) {}
}
