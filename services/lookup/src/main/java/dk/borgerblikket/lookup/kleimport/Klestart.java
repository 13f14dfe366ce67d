package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.lister.Rollelister;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Registers, before the service answers, what is to be there always, and what an import that was cut off left undone. */
@Singleton
final class Klestart {

    private final Rollelister lister;
    private final Kleregistrering registrering;

    Klestart(Rollelister lister, Kleregistrering registrering) {
        this.lister = lister;
        this.registrering = registrering;
    }

    void registrer(@Observes StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> lister.registrer().chain(registrering::goerFaerdig));
    }
}
