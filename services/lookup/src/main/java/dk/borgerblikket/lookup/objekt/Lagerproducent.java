package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.web.CprNoegle;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the register together: every kind of object in one store. */
final class Lagerproducent {

    private Lagerproducent() {}

    @Produces
    @Singleton
    static Registreringslager lager(Pool pool, CprNoegle cprNoegle) {
        return new Registreringslager(pool, new Opslagsprojektion(cprNoegle));
    }
}
