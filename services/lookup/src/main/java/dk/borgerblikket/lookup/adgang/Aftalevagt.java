package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.identity.Adgang;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands in front of every operation: a system without an agreement in force has no business here. Comes after the roles
 * of the operation, so that the other kinds of caller have been dealt with.
 */
@Singleton
final class Aftalevagt {

    private final Opslagsadgang adgang;

    Aftalevagt(Opslagsadgang adgang) {
        this.adgang = adgang;
    }

    @ServerRequestFilter
    void kraevAftale(ContainerRequestContext kald) {
        if (kald.getSecurityContext().isUserInRole(Adgang.SYSTEM)) {
            adgang.kraevLaesning();
        }
    }
}
