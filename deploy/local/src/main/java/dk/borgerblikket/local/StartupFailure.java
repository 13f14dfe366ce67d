package dk.borgerblikket.local;

/** That the system cannot run; the message tells the user, in Danish, why and what to do. */
public final class StartupFailure extends Exception {

    public StartupFailure(String message) {
        super(message);
    }

    public StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
