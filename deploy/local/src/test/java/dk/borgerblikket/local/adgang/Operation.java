package dk.borgerblikket.local.adgang;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.local.Service;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing a service can be asked to do.
 *
 * @param path as the OpenAPI document writes it, with {@code {parameters}}
 */
record Operation(Service service, String method, String path) implements Comparable<Operation> {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** Every operation in an OpenAPI document. */
    static SortedSet<Operation> in(Service service, JsonNode openApi) {
        var operations = new TreeSet<Operation>();
        openApi.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(member -> {
                    if (METHODS.contains(member)) {
                        operations.add(new Operation(service, member.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        return operations;
    }

    @Override
    public int compareTo(Operation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return service.folder() + " " + method + " " + path;
    }
}
