package dk.borgerblikket.web;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;

/** Asks for a login at addresses that people open: sends them to it, where a program is told that it has none. */
public interface Loginkrav {

    /** Whether people open this path. */
    boolean gaelder(String sti);

    /** The answer that makes the login begin. */
    Uni<Response> bed(RoutingContext kald);
}
