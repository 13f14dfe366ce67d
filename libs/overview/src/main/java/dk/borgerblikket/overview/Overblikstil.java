package dk.borgerblikket.overview;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where the style sheet of the overview is: {@code {overblikstil:sti}} in the head of a page that lays one out. */
@TemplateExtension(namespace = "overblikstil")
public final class Overblikstil {

    private static final String ADRESSE = "/assets/overblik/overblik.css";
    private static final int CIFRE = 12;
    private static final String STI = ADRESSE + "?v=" + version();

    private Overblikstil() {}

    /** Changes with the content, since what lies there may be kept by the browser. */
    public static String sti() {
        return STI;
    }

    private static String version() {
        try (var fil = Overblikstil.class.getResourceAsStream("/META-INF/resources" + ADRESSE)) {
            if (fil == null) {
                throw new IllegalStateException("Overblikkets stil er ikke med i pakken");
            }
            var sum = MessageDigest.getInstance("SHA-256").digest(fil.readAllBytes());
            return HexFormat.of().formatHex(sum).substring(0, CIFRE);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        } catch (NoSuchAlgorithmException umuligt) {
            throw new IllegalStateException("SHA-256 findes i enhver Java", umuligt);
        }
    }
}
