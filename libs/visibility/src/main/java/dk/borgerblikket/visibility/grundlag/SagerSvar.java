package dk.borgerblikket.visibility.grundlag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the case index answers for one citizen ({@code GET /borger/v1/sager}): every case that the citizen is a party to,
 * in whatever role, and the documents filed on them.
 *
 * @param borger the citizen's own key, to be compared with {@link Part#noegle()}
 * @param sager the cases, newest first
 * @param dokumenter the documents that the cases of this page refer to and the index holds
 * @param naeste where the next page begins; null on the last page
 */
public record SagerSvar(
        String borger,
        List<Sagsgrundlag> sager,
        List<Dokumentgrundlag> dokumenter,
        @Nullable String naeste) {}
