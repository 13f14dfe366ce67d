package dk.borgerblikket.visibility.grundlag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the benefit index answers for one citizen ({@code GET /borger/v1/ydelser}): every grant that the citizen is a
 * party to, in whatever role, and the payments with a line on one of those grants.
 *
 * @param borger the citizen's own key, to be compared with {@link Part#noegle()}
 * @param bevillinger the grants, newest first
 * @param effektueringer the payments on the grants of this page, newest first
 * @param naeste where the next page begins; null on the last page
 */
public record YdelserSvar(
        String borger,
        List<Bevillingsgrundlag> bevillinger,
        List<Effektueringsgrundlag> effektueringer,
        @Nullable String naeste) {}
