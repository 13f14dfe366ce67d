package dk.borgerblikket.kubernetes;

import java.util.Map;

/**
 * One end of a connection.
 *
 * @param name what it is called in an arrow
 * @param ours whether it is a pod of the namespace that is looked at
 * @param namespace labels of its namespace; none for what is outside the cluster
 * @param labels its own labels
 * @param ports the ports it listens on, by name
 */
record Endpoint(
        String name,
        boolean ours,
        Map<String, String> namespace,
        Map<String, String> labels,
        Map<String, Integer> ports) {

    static final Endpoint INGRESS = other("indgang", Map.of("borgerblikket.dk/indgang", "true"));
    static final Endpoint MONITORING = other("overvågning", Map.of("kubernetes.io/metadata.name", "monitoring"));
    static final Endpoint STRANGER = other("fremmed", Map.of("kubernetes.io/metadata.name", "default"));

    /** An address outside the cluster that listens for HTTPS, mail and PostgreSQL. */
    static final Endpoint OUTSIDE = new Endpoint(
            "internettet",
            false,
            Map.of(),
            Map.of(),
            Map.of("https", 443, "mail", 587, "postgresql", 5432, "http", 80));

    static Endpoint pod(Workload workload) {
        var ports = new java.util.TreeMap<String, Integer>();
        workload.containers()
                .flatMap(container -> Manifests.each(container.path("ports")))
                .forEach(port -> ports.put(
                        port.path("name").asText(), port.path("containerPort").asInt()));
        return new Endpoint(workload.name(), true, Map.of(), workload.labels(), ports);
    }

    /** The pods that CloudNativePG makes of a cluster. */
    static Endpoint postgresql(String cluster) {
        return new Endpoint(
                cluster,
                true,
                Map.of(),
                Map.of("cnpg.io/cluster", cluster),
                Map.of("postgresql", 5432, "status", 8000, "metrics", 9187));
    }

    boolean outside() {
        return !ours && namespace.isEmpty();
    }

    private static Endpoint other(String name, Map<String, String> namespace) {
        return new Endpoint(name, false, namespace, Map.of(), Map.of());
    }
}
