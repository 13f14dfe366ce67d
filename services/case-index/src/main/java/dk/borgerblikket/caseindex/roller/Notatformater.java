package dk.borgerblikket.caseindex.roller;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks up formats by the UUIDs in force. A format that is not in the table is never guessed at. */
public final class Notatformater {

    private final Map<UUID, Notatformat> formater = new HashMap<>();

    /** The table without replacements. */
    public Notatformater() {
        this(Map.of());
    }

    /**
     * @param andre UUIDs that replace the standard ones
     * @throws IllegalStateException when two formats share a UUID
     */
    public Notatformater(Map<Notatformat, List<UUID>> andre) {
        for (var format : Notatformat.values()) {
            for (var uuid : andre.getOrDefault(format, List.of(format.standard()))) {
                var foer = formater.put(uuid, format);
                if (foer != null && foer != format) {
                    throw new IllegalStateException("borgerblikket.notatformater."
                            + format.name().toLowerCase(Locale.ROOT) + ": " + uuid + " står også for et andet format");
                }
            }
        }
    }

    /**
     * The format that a note says it is in.
     *
     * @param felt the field Format as it was sent
     */
    public Optional<Notatformat> format(String felt) {
        try {
            return Optional.ofNullable(formater.get(UUID.fromString(felt)));
        } catch (IllegalArgumentException intetUuid) {
            return Optional.empty();
        }
    }
}
