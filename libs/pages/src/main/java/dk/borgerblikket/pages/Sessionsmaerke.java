package dk.borgerblikket.pages;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * When a session began and was last used, kept by the browser beside the session itself and sealed to it, so that no
 * instance has to remember anything.
 *
 * @param begyndt when the user logged in
 * @param set when the session was last used
 */
record Sessionsmaerke(Instant begyndt, Instant set) {

    /** Seals and reads; one key per installation. */
    static final class Segl {

        private static final String ALGORITME = "HmacSHA256";

        private final SecretKeySpec noegle;

        /** @param hemmelighed shared with the encryption of the session, and therefore not used as it is */
        Segl(String hemmelighed) {
            this.noegle = new SecretKeySpec(
                    mac(
                            new SecretKeySpec(hemmelighed.getBytes(StandardCharsets.UTF_8), ALGORITME),
                            "borgerblikket/sessionsmaerke"),
                    ALGORITME);
        }

        /** @param session the value of the session cookie that the mark is to follow */
        String skriv(Sessionsmaerke maerke, String session) {
            var tider = maerke.begyndt.getEpochSecond() + "." + maerke.set.getEpochSecond();
            return tider + "." + segl(tider, session);
        }

        /** The mark; empty when it was not made here for this session. */
        Optional<Sessionsmaerke> laes(String tekst, String session) {
            var skel = tekst.lastIndexOf('.');
            if (skel < 0) {
                return Optional.empty();
            }
            var tider = tekst.substring(0, skel);
            var ventet = segl(tider, session).getBytes(StandardCharsets.US_ASCII);
            if (!MessageDigest.isEqual(ventet, tekst.substring(skel + 1).getBytes(StandardCharsets.US_ASCII))) {
                return Optional.empty();
            }
            var dele = tider.split("\\.");
            return Optional.of(new Sessionsmaerke(
                    Instant.ofEpochSecond(Long.parseLong(dele[0])), Instant.ofEpochSecond(Long.parseLong(dele[1]))));
        }

        private String segl(String tider, String session) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(noegle, tider + "\n" + session));
        }

        private static byte[] mac(SecretKeySpec noegle, String tekst) {
            try {
                var mac = Mac.getInstance(ALGORITME);
                mac.init(noegle);
                return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException umuligt) {
                throw new IllegalStateException(umuligt);
            }
        }
    }

    static Sessionsmaerke ny(Instant nu) {
        return new Sessionsmaerke(nu, nu);
    }

    /** The same session, used once more. */
    Sessionsmaerke brugt(Instant nu) {
        return new Sessionsmaerke(begyndt, nu);
    }

    boolean gaelder(Instant nu, Duration inaktiv, Duration laengst) {
        return nu.isBefore(set.plus(inaktiv)) && nu.isBefore(begyndt.plus(laengst));
    }
}
