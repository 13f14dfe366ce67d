package dk.borgerblikket.administrationclient;

import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import dk.borgerblikket.web.Fejl;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks administration. A default bean: a test that brings its own {@link TidligereOpsaetninger} gets that one. */
@DefaultBean
@Singleton
class AdministrationTidligereOpsaetninger implements TidligereOpsaetninger {

    private static final Logger LOG = Logger.getLogger(AdministrationTidligereOpsaetninger.class);

    private final AdministrationKlient klient;

    AdministrationTidligereOpsaetninger(@RestClient AdministrationKlient klient) {
        this.klient = klient;
    }

    @Override
    public Uni<TidligereOpsaetning> paa(Instant tid) {
        return klient.paa(tid.toString()).onFailure().transform(fejl -> {
            LOG.warnf(
                    "Den tidligere opsætning kan ikke hentes: %s",
                    fejl.getClass().getSimpleName());
            return new Fejl(OpsaetningFejl.OPSAETNING_UTILGAENGELIG);
        });
    }
}
