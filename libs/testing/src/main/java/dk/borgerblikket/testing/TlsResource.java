package dk.borgerblikket.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets the service under test answer over TLS, with an authority of its own that it trusts, and lists some of that
 * authority's certificates. The certificates are injected into the test's field of type {@link Kort}.
 */
public final class TlsResource implements QuarkusTestResourceLifecycleManager {

    /** Listed for {@link #IT_SYSTEM} in municipality 11111111. */
    public static final String LISTET = "listet";
    /** Of the trusted authority, but not listed. */
    public static final String ULISTET = "ulistet";
    /** Listed, but only until a moment that has passed. */
    public static final String OPHOERT = "ophoert";
    /** Of an authority that is not trusted, though it is listed. */
    public static final String FREMMED = "fremmed";

    /** The system that the listed certificates stand for. */
    public static final String IT_SYSTEM = "ba537e12-8b0c-44b1-9de7-f75803a4e091";

    private static final String CVR = "11111111";

    private Path mappe;
    private Certifikatudsteder betroet;
    private Certifikatudsteder anden;

    /** The certificates of a running test. */
    public record Kort(Certifikatudsteder betroet, Certifikatudsteder fremmed) {}

    @Override
    public Map<String, String> start() {
        try {
            mappe = Files.createTempDirectory("tls");
            betroet = new Certifikatudsteder(
                    Files.createDirectory(mappe.resolve("betroet")), "server", LISTET, ULISTET, OPHOERT);
            anden = new Certifikatudsteder(Files.createDirectory(mappe.resolve("anden")), FREMMED);
            var opsaetning = new HashMap<>(Map.of(
                    "quarkus.tls.key-store.p12.path",
                    betroet.noegler("server").toString(),
                    "quarkus.tls.key-store.p12.password",
                    Certifikatudsteder.KODE,
                    "quarkus.tls.trust-store.p12.path",
                    betroet.tillid().toString(),
                    "quarkus.tls.trust-store.p12.password",
                    Certifikatudsteder.KODE,
                    "quarkus.http.test-ssl-port",
                    "0"));
            liste(opsaetning, betroet.fingeraftryk(LISTET));
            liste(opsaetning, anden.fingeraftryk(FREMMED));
            liste(opsaetning, betroet.fingeraftryk(OPHOERT));
            opsaetning.put(
                    noegle(betroet.fingeraftryk(OPHOERT)) + "gyldig-til",
                    Instant.now().minus(1, ChronoUnit.HOURS).toString());
            return opsaetning;
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        } catch (GeneralSecurityException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    private static void liste(Map<String, String> opsaetning, String fingeraftryk) {
        opsaetning.put(noegle(fingeraftryk) + "it-system", IT_SYSTEM);
        opsaetning.put(noegle(fingeraftryk) + "cvr", CVR);
    }

    private static String noegle(String fingeraftryk) {
        return "borgerblikket.certifikater.\"" + fingeraftryk + "\".";
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(new Kort(betroet, anden), new TestInjector.MatchesType(Kort.class));
    }

    @Override
    public void stop() {
        try (var filer = Files.walk(mappe)) {
            filer.sorted(Comparator.reverseOrder()).forEach(fil -> fil.toFile().delete());
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
