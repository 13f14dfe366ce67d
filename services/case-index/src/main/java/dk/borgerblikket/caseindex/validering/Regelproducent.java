package dk.borgerblikket.caseindex.validering;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Makes the rules from configuration, at start-up, so that a mistake in it stops the service and not a sender. */
final class Regelproducent {

    /** Severities that replace the standard ones, by {@link Regel#navn()}. */
    @ConfigMapping(prefix = "borgerblikket.regler")
    interface Regelkonfiguration {

        @WithParentName
        Map<String, Alvor> regler();
    }

    @Produces
    @Singleton
    Regelsaet regelsaet(Regelkonfiguration konfiguration) {
        return Regelsaet.af(konfiguration.regler());
    }

    void start(@Observes StartupEvent haendelse, Regelsaet regler) {
        regler.alvor(Regel.C_01);
    }
}
