package dk.borgerblikket.local;

import java.nio.file.Path;

/** The six services, in the order in which they are named on the terminal. */
public enum Service {
    GATEWAY("gateway", 0),
    CASE_INDEX("case-index", 1),
    BENEFIT_INDEX("benefit-index", 2),
    LOOKUP("lookup", 3),
    ADMINISTRATION("administration", 4),
    REPORTING("reporting", 5);

    private final String folder;
    private final int offset;

    Service(String folder, int offset) {
        this.folder = folder;
        this.offset = offset;
    }

    /** Name of the service, which is also the name of its folder and of its log. */
    public String folder() {
        return folder;
    }

    /** Distance of the service's port from the first port. */
    int offset() {
        return offset;
    }

    /** Name of the service's database and of the role that owns it. */
    String database() {
        return folder.replace('-', '_');
    }

    /** The packaged program. */
    Path program(Path root) {
        return root.resolve("services").resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
