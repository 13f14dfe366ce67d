package dk.borgerblikket.web;

/**
 * One entry of a service's error catalogue. The code is stable: callers decide by it, and translations hang on it.
 * Implemented by one enum per service; {@link FaellesFejl} holds what all services share.
 */
public interface Fejlkode {

    /** Stable identifier in capitals, for example {@code INGEN_SERVICEAFTALE}. */
    String kode();

    /** HTTP status. */
    int status();

    /** What is wrong, as a plain Danish sentence without data of the request. */
    String titel();
}
