package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.Uuider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list, and as text a cursor.
 *
 * @param rod whether it is the root unit, which stands before all others
 * @param navn name that the object stands by
 */
record Sted(boolean rod, String navn, UUID uuid) {

    private static final int UUID_LAENGDE = 36;

    /** The place in a cursor; empty when the text is none of ours. */
    static Optional<Sted> laes(String tekst) {
        try {
            var indhold = new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8);
            if (indhold.length() < UUID_LAENGDE + 1 || indhold.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            return Uuider.laes(indhold.substring(1, UUID_LAENGDE + 1))
                    .map(uuid -> new Sted(indhold.charAt(0) == 'r', indhold.substring(UUID_LAENGDE + 1), uuid));
        } catch (IllegalArgumentException ikkeBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(((rod ? "r" : "-") + uuid + navn).getBytes(StandardCharsets.UTF_8));
    }
}
