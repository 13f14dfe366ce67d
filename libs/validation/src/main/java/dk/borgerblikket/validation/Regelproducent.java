package dk.borgerblikket.validation;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Makes the rules from the service's catalogue and configuration, at start-up, so that a mistake in it stops the service and
 * not a sender.
 */
final class Regelproducent {

    /** Severities that replace the standard ones, by {@link Indeksregel#navn()}. */
    @ConfigMapping(prefix = "borgerblikket.regler")
    interface Regelkonfiguration {

        @WithParentName
        Map<String, Alvor> regler();
    }

    @Produces
    @Singleton
    Regelsaet regelsaet(Regelkatalog katalog, Regelkonfiguration konfiguration) {
        return Regelsaet.af(katalog, konfiguration.regler());
    }

    /** Injection makes the rules. */
    void start(@Observes StartupEvent haendelse, Regelsaet regler) {
        // nothing more to do
    }
}
