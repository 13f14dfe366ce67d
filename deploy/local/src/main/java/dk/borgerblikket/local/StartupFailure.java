package dk.borgerblikket.local;

/** That the system cannot run; the message tells the user, in Danish, why and what to do. */
public final class StartupFailure extends Exception {

    StartupFailure(String message) {
        super(message);
    }

    StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
