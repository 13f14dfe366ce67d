package dk.borgerblikket.administration.klekonfiguration.oplysning;

import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.KleVersion;
import dk.borgerblikket.administration.klekonfiguration.oplysning.KleOplysning.Linjeaendring;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Since which version the lines in force have been as they are, found by going backwards until every line has changed. */
@Singleton
class Linjehistorik {

    private static final int AD_GANGEN = 10;

    private final KleKonfigurationer konfigurationer;

    Linjehistorik(KleKonfigurationer konfigurationer) {
        this.konfigurationer = konfigurationer;
    }

    /** By line; part of the caller's session. */
    Uni<Map<KleLinje, Linjeaendring>> siden(Cvr cvr) {
        return konfigurationer
                .baglaens(cvr, null, 1)
                .flatMap(iKraft -> iKraft.isEmpty()
                        ? Uni.createFrom().item(Map.of())
                        : tidligere(cvr, iKraft.getFirst(), new Spor(iKraft.getFirst())));
    }

    private Uni<Map<KleLinje, Linjeaendring>> tidligere(Cvr cvr, @Nullable KleVersion sidste, Spor spor) {
        return konfigurationer.baglaens(cvr, sidste, AD_GANGEN).flatMap(versioner -> {
            spor.foelg(versioner);
            return spor.erSlut() || versioner.size() < AD_GANGEN
                    ? Uni.createFrom().item(spor.siden)
                    : tidligere(cvr, versioner.getLast(), spor);
        });
    }

    /** How far back each line has been followed. */
    private static final class Spor {

        private final Map<KleLinje, Linjeaendring> siden = new HashMap<>();
        private final Set<KleLinje> uaendrede;

        Spor(KleVersion iKraft) {
            uaendrede = new HashSet<>(iKraft.linjer());
            uaendrede.forEach(linje -> siden.put(linje, aendring(iKraft)));
        }

        void foelg(List<KleVersion> versioner) {
            for (var version : versioner) {
                uaendrede.retainAll(new HashSet<>(version.linjer()));
                uaendrede.forEach(linje -> siden.put(linje, aendring(version)));
            }
        }

        boolean erSlut() {
            return uaendrede.isEmpty();
        }

        private static Linjeaendring aendring(KleVersion version) {
            return new Linjeaendring(version.version(), version.oprettetAf(), version.oprettetTid());
        }
    }
}
