package dk.borgerblikket.caseindex.besked;

import dk.borgerblikket.caseindex.Sagsindeksfejl;
import dk.borgerblikket.web.Fejl;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** UUIDs of objects as messages hold them. */
public final class Objektid {

    private static final Pattern FORM =
            Pattern.compile("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}");

    private Objektid() {}

    /**
     * Reads one. An object without one cannot be reported on by itself, so the whole message is refused (C-03).
     *
     * @param sti where in the message
     * @throws Fejl {@link Sagsindeksfejl#OBJEKT_UDEN_UUID} when it is missing or malformed
     */
    public static UUID laes(@Nullable String tekst, String sti) {
        if (tekst == null || !FORM.matcher(tekst).matches()) {
            throw new Fejl(Sagsindeksfejl.OBJEKT_UDEN_UUID, "C-03: " + sti + " skal være et UUID");
        }
        return UUID.fromString(tekst);
    }
}
