package dk.borgerblikket.caseindex.roller;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the table from configuration, at start-up, so that a mistake in it stops the service. */
final class Notatproducent {

    /** UUIDs that replace the standard ones, by format. */
    @ConfigMapping(prefix = "borgerblikket.notatformater")
    interface Notatkonfiguration {

        @WithParentName
        Map<Notatformat, List<UUID>> formater();
    }

    @Produces
    @Singleton
    Notatformater notatformater(Notatkonfiguration konfiguration) {
        return new Notatformater(konfiguration.formater());
    }

    void start(@Observes StartupEvent haendelse, Notatformater formater) {
        formater.format(Notatformat.TEKST.standard().toString());
    }
}
