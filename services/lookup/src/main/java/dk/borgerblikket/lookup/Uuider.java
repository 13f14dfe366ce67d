package dk.borgerblikket.lookup;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs in texts, read strictly: the JDK's own reading also accepts shortened forms. */
public final class Uuider {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuider() {}

    /** The UUID in the text, or empty when the text is not one in full. */
    public static Optional<UUID> laes(String tekst) {
        return FORM.matcher(tekst).matches() ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
    }
}
