package dk.borgerblikket.local;

import java.nio.file.Path;

/**
 * What one run is told.
 *
 * @param root folder of the repository
 * @param data where databases, keys and logs lie
 * @param ports ports of the services and the issuer
 * @param fresh whether what lies in {@code data} is deleted first
 * @param demo whether demo data are loaded into an empty system
 */
public record Settings(Path root, Path data, Ports ports, boolean fresh, boolean demo) {

    Path log(Service service) {
        return data.resolve("log").resolve(service.folder() + ".log");
    }
}
