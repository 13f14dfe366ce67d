package dk.borgerblikket.pages;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;

/** Addresses of the style sheets and scripts. Each carries its version, so that a browser can keep what it has once got. */
@Singleton
public final class Aktiver {

    static final String ROD = "/assets/";

    private static final int CIFRE = 12;

    private final Properties pakker = new Properties();
    private final String stil;
    private final String skript;

    Aktiver() {
        try (var fil = Aktiver.class.getResourceAsStream("pakker.properties")) {
            if (fil == null) {
                throw new IllegalStateException("Pakkerne til siderne er ikke hentet. Byg libs/pages igen.");
            }
            pakker.load(fil);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        this.stil = egen("side.css");
        this.skript = egen("side.js");
    }

    /** Style sheet of the design system, in the colours of no site in particular. */
    public String designsystem() {
        return designsystem("dkfds.min.css");
    }

    /** Style sheet of the design system, in the colours of borger.dk that citizens know. */
    public String borgerdk() {
        return designsystem("dkfds-borgerdk.min.css");
    }

    private String designsystem(String fil) {
        return ROD + "pakker/dkfds-" + pakker.getProperty("dkfds") + "/css/" + fil;
    }

    public String htmx() {
        return ROD + "pakker/htmx-" + pakker.getProperty("htmx") + "/htmx.min.js";
    }

    /** Our own style sheet. */
    public String stil() {
        return stil;
    }

    /** Our own script. */
    public String skript() {
        return skript;
    }

    private static String egen(String navn) {
        try (var fil = Aktiver.class.getResourceAsStream("/META-INF/resources/assets/borgerblikket/" + navn)) {
            var sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(fil.readAllBytes()));
            return ROD + "borgerblikket/" + navn + "?v=" + sum.substring(0, CIFRE);
        } catch (IOException | GeneralSecurityException fejl) {
            throw new IllegalStateException(fejl);
        }
    }
}
