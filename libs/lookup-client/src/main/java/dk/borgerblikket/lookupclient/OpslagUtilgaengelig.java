package dk.borgerblikket.lookupclient;

/**
 * The answer is not known: the service does not answer, and nothing about it is in memory. Not the same as that there is
 * none. The message names neither what was asked for nor the token.
 */
public final class OpslagUtilgaengelig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpslagUtilgaengelig(String grund) {
        super(grund);
    }

    OpslagUtilgaengelig(String grund, Throwable aarsag) {
        super(grund, aarsag);
    }
}
