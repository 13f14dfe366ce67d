package dk.borgerblikket.visibility.grundlag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the benefit index answers for one citizen ({@code GET /borger/v1/ydelser}): every grant that the citizen is a
 * party to, in whatever role, and the payments with a line on one of those grants. On the pages of an answer all grants come
 * before all payments, so that whoever follows them has the grant of every payment at hand, however many pages are left.
 *
 * @param borger the citizen's own key, to be compared with {@link Part#noegle()}
 * @param bevillinger the grants, newest first
 * @param effektueringer the payments, newest first, each with its lines on the citizen's grants and no others
 * @param naeste where the next page begins; null on the last page
 */
public record YdelserSvar(
        String borger,
        List<Bevillingsgrundlag> bevillinger,
        List<Effektueringsgrundlag> effektueringer,
        @Nullable String naeste) {}
