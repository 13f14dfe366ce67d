package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether services stay up while copies are replaced, nodes are emptied and PostgreSQL is away. */
final class Availability {

    /** {@code quarkus.shutdown.timeout} of libs/web. */
    private static final int SHUTDOWN = 10;

    /** {@code quarkus.datasource.reactive.max-size} and {@code .jdbc.max-size} of libs/web. */
    private static final int CONNECTIONS_OF_A_COPY = 22;

    private Availability() {}

    static List<String> findings(Manifests manifests) {
        var findings = new ArrayList<String>();
        manifests.services().forEach(service -> {
            var container = service.container();
            probe(service, "startupProbe", "/q/health/started", findings);
            probe(service, "readinessProbe", "/q/health/ready", findings);
            // What readiness asks of PostgreSQL must not restart a service (reliability O5).
            probe(service, "livenessProbe", "/q/health/live", findings);
            var wait = container.at("/lifecycle/preStop/sleep/seconds").asInt();
            unless(wait > 0, service, "is stopped while it is still sent requests", findings);
            unless(
                    service.pod().path("terminationGracePeriodSeconds").asInt() > wait + SHUTDOWN,
                    service,
                    "is killed before it has finished",
                    findings);
            unless(
                    service.object()
                                    .at("/spec/strategy/rollingUpdate/maxUnavailable")
                                    .asInt(1)
                            == 0,
                    service,
                    "has too few copies during an update",
                    findings);
            unless(
                    Manifests.each(service.pod().path("topologySpreadConstraints"))
                            .allMatch(rule -> Selector.selects(rule.path("labelSelector"), service.labels())
                                    && rule.path("matchLabelKeys").toString().contains("app.kubernetes.io/name")),
                    service,
                    "is not spread",
                    findings);
            unless(
                    manifests
                            .ofKind("Service")
                            .filter(it -> Manifests.name(it).equals(service.name()))
                            .anyMatch(it -> service.labels()
                                    .entrySet()
                                    .containsAll(Manifests.texts(it.at("/spec/selector"))
                                            .entrySet())),
                    service,
                    "cannot be called by its name",
                    findings);
        });
        return findings;
    }

    /** As the one before, for an installation that must not stand still: at least two copies, and all but one of them always. */
    static List<String> productionFindings(Manifests manifests) {
        var findings = new ArrayList<String>();
        manifests.services().forEach(service -> {
            unless(
                    manifests
                            .ofKind("HorizontalPodAutoscaler")
                            .filter(it ->
                                    it.at("/spec/scaleTargetRef/name").asText().equals(service.name()))
                            .anyMatch(it -> it.at("/spec/minReplicas").asInt() >= 2
                                    && it.at("/spec/maxReplicas").asInt()
                                            > it.at("/spec/minReplicas").asInt()),
                    service,
                    "does not scale from two copies",
                    findings);
            unless(!service.object().at("/spec").has("replicas"), service, "fixes what is scaled", findings);
            unless(
                    manifests
                            .ofKind("PodDisruptionBudget")
                            .filter(it -> Selector.selects(it.at("/spec/selector"), service.labels()))
                            .anyMatch(it -> it.at("/spec/maxUnavailable").asInt() == 1),
                    service,
                    "can be emptied off its nodes at once",
                    findings);
        });
        return findings;
    }

    /** Connections that all copies together may want, with one more of each while it is replaced. */
    static int connections(Manifests manifests) {
        return CONNECTIONS_OF_A_COPY
                * manifests
                        .ofKind("HorizontalPodAutoscaler")
                        .mapToInt(scaling -> scaling.at("/spec/maxReplicas").asInt() + 1)
                        .sum();
    }

    private static void probe(Workload service, String probe, String path, List<String> findings) {
        JsonNode http = service.container().path(probe).path("httpGet");
        unless(
                http.path("path").asText().equals(path)
                        && http.path("port").asText().equals("http"),
                service,
                probe + " does not ask " + path,
                findings);
    }

    private static void unless(boolean fine, Workload service, String fault, List<String> findings) {
        if (!fine) {
            findings.add(service.name() + " " + fault);
        }
    }
}
