package dk.borgerblikket.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body each address takes. */
@ApplicationScoped
public class Beskedgraenser {

    /** So far before the framework's own limit, which reads ahead and answers without a body of its own. */
    private static final long FORSPRING = 256 * 1024;

    private final long standard;
    private final List<Undtagelse> undtagelser;

    @Inject
    Beskedgraenser(
            Beskedkonfiguration konfiguration,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize rammens) {
        this(
                konfiguration.maks().asLongValue(),
                konfiguration.maksPaa().entrySet().stream()
                        .map(e -> new Undtagelse(led(e.getKey()), e.getValue().asLongValue()))
                        .toList(),
                rammens.asLongValue());
    }

    /** @throws IllegalStateException when the framework would refuse with an empty answer what is allowed here */
    Beskedgraenser(long standard, List<Undtagelse> undtagelser, long rammens) {
        this.standard = standard;
        this.undtagelser = List.copyOf(undtagelser);
        var stoerste = undtagelser.stream().mapToLong(Undtagelse::maks).reduce(standard, Math::max);
        if (rammens - FORSPRING < stoerste) {
            throw new IllegalStateException("quarkus.http.limits.max-body-size skal være mindst 256K større end"
                    + " borgerblikket.besked.maks og enhver borgerblikket.besked.maks-paa");
        }
    }

    /** The largest body, in bytes, that a request to the path may have. */
    public long paa(String sti) {
        if (undtagelser.isEmpty()) {
            return standard;
        }
        var led = led(sti);
        return undtagelser.stream()
                .filter(u -> u.gaelder(led))
                .mapToLong(Undtagelse::maks)
                .findFirst()
                .orElse(standard);
    }

    static List<String> led(String sti) {
        return Arrays.asList(sti.split("/"));
    }

    /**
     * Another limit for one address.
     *
     * @param led parts of its path; {@code *} stands for any one part
     * @param maks bytes
     */
    record Undtagelse(List<String> led, long maks) {

        boolean gaelder(List<String> sti) {
            if (sti.size() != led.size()) {
                return false;
            }
            for (var i = 0; i < led.size(); i++) {
                if (!led.get(i).equals("*") && !led.get(i).equals(sti.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
