package dk.borgerblikket.pages;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** A part of a page that a script fetches cannot be sent to the login: it is told, and loads the whole page instead. */
@Singleton
class Htmxkald implements JavaScriptRequestChecker {

    static final String HEADER = "HX-Request";

    @Override
    public boolean isJavaScriptRequest(RoutingContext kald) {
        return kald.request().headers().contains(HEADER);
    }
}
