package dk.borgerblikket.caseindex.besked;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Urn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading references. */
public final class Referencer {

    private Referencer() {}

    /** A reference as text: the URN, or the UUID. */
    public static String tekst(UnikId reference) {
        return switch (reference) {
            case UnikId.UuidRef(var uuid) -> uuid.toString();
            case UnikId.UrnRef(var urn) -> urn;
        };
    }

    /** As {@link #tekst(UnikId)}; empty when there is no reference. */
    public static String tekstEllerTom(@Nullable UnikId reference) {
        return reference == null ? "" : tekst(reference);
    }

    /** CVR number of an authority; the reference wins over the extension field (case-index §5.1). */
    public static Optional<Cvr> cvr(Relationsfelter aktoer) {
        var reference = aktoer.referenceId();
        var afUrn =
                reference == null ? Optional.<Cvr>empty() : reference.somUrn().flatMap(Urn::cvr);
        var felt = aktoer.udvidelse().cvr();
        return afUrn.isPresent() || felt == null ? afUrn : Cvr.laes(felt);
    }
}
