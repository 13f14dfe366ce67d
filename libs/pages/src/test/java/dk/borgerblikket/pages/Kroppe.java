package dk.borgerblikket.pages;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads what a token says without verifying it. */
final class Kroppe {

    private Kroppe() {}

    static String krav(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
