package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.identity.Adgang;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Stands in front of every operation: a system without an agreement in force has no business here. Comes after the roles
 * of the operation, so that the other kinds of caller have been dealt with. What everybody may read, such as a contract, is
 * for those without an agreement too, and is not asked for a token.
 */
@Singleton
final class Aftalevagt {

    private final Opslagsadgang adgang;

    Aftalevagt(Opslagsadgang adgang) {
        this.adgang = adgang;
    }

    @ServerRequestFilter
    void kraevAftale(ContainerRequestContext kald, SimpleResourceInfo operation) {
        var forAlle = operation.getResourceClass().isAnnotationPresent(PermitAll.class);
        if (!forAlle && kald.getSecurityContext().isUserInRole(Adgang.SYSTEM)) {
            adgang.kraevLaesning();
        }
    }
}
