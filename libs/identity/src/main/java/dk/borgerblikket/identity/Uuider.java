package dk.borgerblikket.identity;

import java.util.Optional;
import java.util.UUID;

/** UUIDs in what others write. */
final class Uuider {

    private Uuider() {}

    /** The UUID, or empty when the text is none: also for a shortened form, which Java itself would accept. */
    static Optional<UUID> laes(String tekst) {
        try {
            var uuid = UUID.fromString(tekst);
            return uuid.toString().equalsIgnoreCase(tekst) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException ikkeEtUuid) {
            return Optional.empty();
        }
    }
}
