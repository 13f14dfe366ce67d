package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.registrations.Registreringslager;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the store of this service. */
final class Lagerproducent {

    @Produces
    @Singleton
    Registreringslager lager(Pool pool, Indeksprojektion projektion) {
        return new Registreringslager(pool, projektion);
    }
}
