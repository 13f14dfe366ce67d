package dk.borgerblikket.caseindex.fjern;

import dk.borgerblikket.caseindex.Sagsindeksfejl;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.web.Fejl;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Removes the grants of cases in the benefit index ({@code FjernOgsaaYdelse}, case-index §13). Made at start, so that an
 * index that has not been told where the other one is does not begin.
 */
@Startup
@ApplicationScoped
class Ydelsesfjernelse {

    private static final Logger LOG = Logger.getLogger(Ydelsesfjernelse.class);

    private static final int SAGER_PR_KALD = 1000;

    private final Kald kald;
    private final YdelsesindeksKlient ydelsesindeks;

    Ydelsesfjernelse(Kald kald, @RestClient YdelsesindeksKlient ydelsesindeks) {
        this.kald = kald;
        this.ydelsesindeks = ydelsesindeks;
    }

    /**
     * What the sender is known to the benefit index by; read before anything is awaited.
     *
     * @throws Fejl {@link Sagsindeksfejl#FJERN_YDELSE_KRAEVER_TOKEN} for a sender known by certificate, which nobody else
     *     can show for it
     */
    String legitimation() {
        return kald.token()
                .map(token -> "Bearer " + token)
                .orElseThrow(() -> new Fejl(Sagsindeksfejl.FJERN_YDELSE_KRAEVER_TOKEN));
    }

    /** Fails with {@link Sagsindeksfejl#YDELSESINDEKS_UTILGAENGELIG} unless the benefit index says that they are gone. */
    Uni<Void> fjern(String legitimation, List<UUID> sager) {
        return Multi.createFrom()
                .iterable(delt(sager))
                .onItem()
                .transformToUniAndConcatenate(
                        del -> ydelsesindeks.fjern(legitimation, new YdelsesindeksKlient.Sager(del)))
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .transform(Ydelsesfjernelse::utilgaengelig);
    }

    private static List<List<UUID>> delt(List<UUID> sager) {
        var dele = new ArrayList<List<UUID>>();
        for (var fra = 0; fra < sager.size(); fra += SAGER_PR_KALD) {
            dele.add(sager.subList(fra, Math.min(fra + SAGER_PR_KALD, sager.size())));
        }
        return dele;
    }

    private static Fejl utilgaengelig(Throwable grund) {
        LOG.warnf(
                "Ydelsesindekset fjernede ikke ydelserne: %s", grund.getClass().getName());
        return new Fejl(Sagsindeksfejl.YDELSESINDEKS_UTILGAENGELIG);
    }
}
