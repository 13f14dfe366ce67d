package dk.borgerblikket.lookup.organisationsimport;

import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When so much would close that it may be a mistake, such as a file that is cut in half. Then nothing is carried out until
 * the caller has said the exact number.
 */
@Singleton
final class Lukkevaern {

    private static final int HUNDREDE = 100;

    private final int procent;
    private final int antal;

    /**
     * @param procent largest part of the active objects of one kind that closes without being asked about
     * @param antal most objects, together, that do
     */
    Lukkevaern(
            @ConfigProperty(name = "borgerblikket.organisationsimport.luk-procent", defaultValue = "10") int procent,
            @ConfigProperty(name = "borgerblikket.organisationsimport.luk-antal", defaultValue = "50") int antal) {
        this.procent = procent;
        this.antal = antal;
    }

    /**
     * Whether the caller must say the number.
     *
     * @param lukkes objects that close, by kind
     * @param aktive objects that are active, by kind
     */
    boolean kraeverTilladelse(Map<String, Long> lukkes, Map<String, Long> aktive) {
        return lukkes.values().stream().mapToLong(Long::longValue).sum() > antal
                || lukkes.entrySet().stream()
                        .anyMatch(e -> e.getValue() * HUNDREDE > aktive.getOrDefault(e.getKey(), 0L) * procent);
    }
}
