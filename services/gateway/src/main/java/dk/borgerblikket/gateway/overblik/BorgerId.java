package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opaque names of cases and benefits toward the citizen (G-1007): a keyed hash of the citizen and the object. The same
 * object has the same name at every login; to anybody else the name means nothing. Written in letters only, so that it is
 * never taken for a number of a person.
 */
@ApplicationScoped
class BorgerId {

    private static final String ALGORITME = "HmacSHA256";
    private static final int MINDSTE_LAENGDE = 32;
    private static final int BYTES = 16;

    private final SecretKeySpec noegle;

    /** @param noegle base64 of at least 32 random bytes, the same in every copy of the gateway */
    BorgerId(@ConfigProperty(name = "borgerblikket.id-noegle") String noegle) {
        var bytes = Base64.getDecoder().decode(noegle);
        if (bytes.length < MINDSTE_LAENGDE) {
            throw new IllegalStateException("borgerblikket.id-noegle skal være base64 af mindst 32 bytes");
        }
        this.noegle = new SecretKeySpec(bytes, ALGORITME);
    }

    String sag(Cpr borger, UUID sag) {
        return id(borger, "sag", sag, "");
    }

    /** A benefit that its sender gave no identity within the grant is known by its number and first day. */
    String ydelse(Cpr borger, Ydelsesafgoerelse.Vist ydelse) {
        var del = ydelse.ydelseId() != null ? "id " + ydelse.ydelseId() : "kle " + ydelse.kle() + " " + ydelse.fra();
        return id(borger, "ydelse", ydelse.bevilling(), del);
    }

    /** As it is, or was, shown; empty for a hidden one without an identity, whose number and first day are not told. */
    Optional<String> ydelse(Cpr borger, Ydelsesafgoerelse ydelse) {
        return switch (ydelse) {
            case Ydelsesafgoerelse.Vist vist -> Optional.of(ydelse(borger, vist));
            case Ydelsesafgoerelse.Skjult skjult ->
                Optional.ofNullable(skjult.ydelseId())
                        .map(del -> id(borger, "ydelse", skjult.bevilling(), "id " + del));
        };
    }

    private String id(Cpr borger, String art, UUID objekt, String del) {
        try {
            var mac = Mac.getInstance(ALGORITME);
            mac.init(noegle);
            // The parts before the last have a fixed length or alphabet, so no two inputs read the same.
            var hash = mac.doFinal(
                    (art + "|" + borger.cifre() + "|" + objekt + "|" + del).getBytes(StandardCharsets.UTF_8));
            return bogstaver(hash);
        } catch (GeneralSecurityException umuligt) {
            throw new IllegalStateException("HmacSHA256 findes i enhver Java", umuligt);
        }
    }

    private static String bogstaver(byte[] hash) {
        var tekst = new StringBuilder(2 * BYTES);
        for (int i = 0; i < BYTES; i++) {
            tekst.append((char) ('a' + (hash[i] >> 4 & 0xf))).append((char) ('a' + (hash[i] & 0xf)));
        }
        return tekst.toString();
    }
}
