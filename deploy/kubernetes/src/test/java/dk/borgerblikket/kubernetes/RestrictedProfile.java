package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The profile {@code restricted} of the Pod Security Standards, and what reliability asks besides: a root file system that
 * cannot be written, no token of the cluster's API, and a request and a limit of memory and processor.
 */
final class RestrictedProfile {

    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");
    private static final Set<String> SECCOMP = Set.of("RuntimeDefault", "Localhost");

    private RestrictedProfile() {}

    static List<String> findings(Manifests manifests) {
        var findings = new ArrayList<String>();
        manifests
                .ofKind("Namespace")
                .filter(namespace -> !"restricted"
                        .equals(Manifests.texts(namespace.at("/metadata/labels"))
                                .get("pod-security.kubernetes.io/enforce")))
                .forEach(namespace -> findings.add(Manifests.what(namespace) + ": does not enforce restricted"));
        manifests.workloads().forEach(workload -> {
            pod(workload.pod()).map(fault -> workload.name() + ": " + fault).forEach(findings::add);
            workload.containers()
                    .forEach(container -> container(container, workload.pod().path("securityContext"))
                            .map(fault -> workload.name() + "/"
                                    + container.path("name").asText() + ": " + fault)
                            .forEach(findings::add));
        });
        return findings;
    }

    private static Stream<String> pod(JsonNode pod) {
        var faults = new ArrayList<String>();
        for (var shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
            unless(!pod.path(shared).asBoolean(), shared, faults);
        }
        unless(!pod.path("automountServiceAccountToken").asBoolean(true), "mounts a token of the API", faults);
        unless(pod.hasNonNull("serviceAccountName"), "has no account of its own", faults);
        unless(!pod.path("enableServiceLinks").asBoolean(true), "takes settings from the names of Services", faults);
        unless(pod.at("/securityContext/sysctls").isEmpty(), "sets sysctls", faults);
        Manifests.each(pod.path("volumes"))
                .flatMap(volume -> volume.propertyStream().map(java.util.Map.Entry::getKey))
                .filter(field -> !field.equals("name") && !VOLUMES.contains(field))
                .forEach(field -> faults.add("volume of the kind " + field));
        return faults.stream();
    }

    private static Stream<String> container(JsonNode container, JsonNode pod) {
        var own = container.path("securityContext");
        var faults = new ArrayList<String>();
        unless(!own.path("privileged").asBoolean(), "privileged", faults);
        unless(!own.path("allowPrivilegeEscalation").asBoolean(true), "allows escalation", faults);
        unless(own.path("readOnlyRootFilesystem").asBoolean(), "can write its root file system", faults);
        unless(effective("runAsNonRoot", own, pod).asBoolean(), "may run as root", faults);
        unless(effective("runAsUser", own, pod).asInt(0) != 0, "has no user other than root", faults);
        unless(
                SECCOMP.contains(
                        effective("seccompProfile", own, pod).path("type").asText()),
                "has no seccomp profile",
                faults);
        unless(
                Manifests.each(own.at("/capabilities/drop"))
                        .anyMatch(it -> it.asText().equals("ALL")),
                "keeps capabilities",
                faults);
        unless(own.at("/capabilities/add").isEmpty(), "adds capabilities", faults);
        unless(!own.has("procMount"), "sets procMount", faults);
        unless(
                Manifests.each(container.path("ports")).noneMatch(port -> port.has("hostPort")),
                "takes a port of the node",
                faults);
        for (var amount : List.of("requests", "limits")) {
            for (var resource : List.of("cpu", "memory")) {
                unless(
                        container.path("resources").path(amount).has(resource),
                        "no " + amount + " of " + resource,
                        faults);
            }
        }
        return faults.stream();
    }

    /** A container's own setting goes before the pod's. */
    private static JsonNode effective(String field, JsonNode own, JsonNode pod) {
        return own.has(field) ? own.path(field) : pod.path(field);
    }

    private static void unless(boolean fine, String fault, List<String> faults) {
        if (!fine) {
            faults.add(fault);
        }
    }
}
