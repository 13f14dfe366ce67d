package dk.borgerblikket.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * What one run is told.
 *
 * @param root folder of the repository
 * @param data where databases, keys and logs lie
 * @param ports ports of the services and the issuer
 * @param fresh whether what lies in {@code data} is deleted first
 * @param demo whether demo data are loaded into an empty system
 * @param besides environment variables that every service gets besides its own, where a run wants something else than a
 *     default
 */
public record Settings(Path root, Path data, Ports ports, boolean fresh, boolean demo, Map<String, String> besides) {

    public Settings {
        besides = Map.copyOf(besides);
    }

    /** With the defaults of the services. */
    public Settings(Path root, Path data, Ports ports, boolean fresh, boolean demo) {
        this(root, data, ports, fresh, demo, Map.of());
    }

    Path log(Service service) {
        return data.resolve("log").resolve(service.folder() + ".log");
    }
}
