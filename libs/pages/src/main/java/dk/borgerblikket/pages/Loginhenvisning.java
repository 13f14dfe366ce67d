package dk.borgerblikket.pages;

import dk.borgerblikket.web.Loginkrav;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Sends the user of a page whose session has ended to the login, as the framework does with one who never had one. */
@Singleton
class Loginhenvisning implements Loginkrav {

    private final HttpAuthenticator login;

    Loginhenvisning(HttpAuthenticator login) {
        this.login = login;
    }

    @Override
    public boolean gaelder(String sti) {
        return Sideomraade.paa(sti).isPresent();
    }

    @Override
    public Uni<Response> bed(RoutingContext kald) {
        return login.getChallenge(kald).map(udfordring -> {
            var svar = Response.status(udfordring.status);
            udfordring.getHeaders().forEach((navn, vaerdi) -> svar.header(navn.toString(), vaerdi));
            return svar.build();
        });
    }
}
