package dk.borgerblikket.web;

import io.vertx.ext.web.RoutingContext;

/** Another form of a problem than JSON, for an address whose callers do not read JSON. A bean of the service. */
public interface Problemform {

    /** Whether the callers of this path read this form. */
    boolean gaelder(String sti);

    /** The problem in this form. */
    Form form(Problem problem, RoutingContext kontekst);

    /**
     * A problem as it is sent.
     *
     * @param status HTTP status
     * @param medietype content type of the body
     */
    record Form(int status, String medietype, byte[] krop) {}
}
