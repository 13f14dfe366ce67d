package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the network policies of a namespace let through, worked out as a cluster does. */
final class NetworkArrows {

    private final List<JsonNode> policies;
    private final List<Endpoint> pods;

    NetworkArrows(Manifests manifests) {
        policies = manifests
                .ofKind("NetworkPolicy")
                .<JsonNode>map(policy -> policy)
                .toList();
        pods = Stream.concat(
                        manifests.workloads().map(Endpoint::pod),
                        manifests.ofKind("Cluster").map(cluster -> Endpoint.postgresql(Manifests.name(cluster))))
                .toList();
    }

    /** Pods that something could reach, or that could reach something, without a policy that says so. */
    List<String> open() {
        return pods.stream()
                .filter(pod -> policies.stream().noneMatch(policy -> closesAll(policy) && selects(policy, pod)))
                .map(Endpoint::name)
                .toList();
    }

    /** Every connection within the namespace that both ends allow: {@code from → to:port}. */
    Set<String> arrows() {
        var arrows = new TreeSet<String>();
        for (var from : pods) {
            for (var to : pods) {
                to.ports().values().stream()
                        .filter(port -> out(from, to, port) && in(from, to, port))
                        .forEach(port -> arrows.add(from.name() + " → " + to.name() + ":" + port));
            }
        }
        return arrows;
    }

    /** Connections that one end allows and the other does not: what was meant cannot be told. */
    List<String> halves() {
        var halves = new ArrayList<String>();
        for (var from : pods) {
            for (var to : pods) {
                to.ports().values().stream()
                        .filter(port -> out(from, to, port) != in(from, to, port))
                        .forEach(port -> halves.add(from.name() + " → " + to.name() + ":" + port));
            }
        }
        return halves;
    }

    /** The pods that this can reach, with the port. */
    Set<String> reachableFrom(Endpoint other) {
        var reached = new TreeSet<String>();
        for (var pod : pods) {
            pod.ports().values().stream()
                    .filter(port -> in(other, pod, port))
                    .forEach(port -> reached.add(pod.name() + ":" + port));
        }
        return reached;
    }

    /** The ports outside the cluster that a pod can reach. */
    Set<Integer> outsideFrom(String name) {
        var from =
                pods.stream().filter(pod -> pod.name().equals(name)).findFirst().orElseThrow();
        var ports = new TreeSet<>(Endpoint.OUTSIDE.ports().values());
        ports.removeIf(port -> !out(from, Endpoint.OUTSIDE, port));
        return ports;
    }

    private boolean out(Endpoint from, Endpoint to, int port) {
        return passes("Egress", "egress", "to", from, to, to, port);
    }

    private boolean in(Endpoint from, Endpoint to, int port) {
        return passes("Ingress", "ingress", "from", to, from, to, port);
    }

    /** Whether no policy of that direction selects the pod, or a rule of one that does lets the other end through. */
    private boolean passes(
            String type, String rules, String peers, Endpoint pod, Endpoint other, Endpoint listener, int port) {
        var selecting = policies.stream()
                .filter(policy -> selects(policy, pod) && hasType(policy, type))
                .toList();
        return selecting.isEmpty()
                || selecting.stream()
                        .flatMap(policy -> Manifests.each(policy.path("spec").path(rules)))
                        .anyMatch(rule -> allOrAny(rule.path(peers), peer -> isPeer(peer, other))
                                && allOrAny(rule.path("ports"), one -> isPort(one, listener, port)));
    }

    private static boolean allOrAny(JsonNode list, java.util.function.Predicate<JsonNode> fits) {
        return list.isEmpty() || Manifests.each(list).anyMatch(fits);
    }

    private static boolean isPeer(JsonNode peer, Endpoint other) {
        if (peer.has("ipBlock")) {
            return other.outside();
        }
        if (other.outside()) {
            return false;
        }
        var namespace = peer.path("namespaceSelector");
        var there = namespace.isMissingNode()
                ? other.ours()
                : !other.ours() && Selector.selects(namespace, other.namespace());
        return there && Selector.selects(peer.path("podSelector"), other.labels());
    }

    private static boolean isPort(JsonNode allowed, Endpoint listener, int port) {
        var said = allowed.path("port");
        return said.isMissingNode()
                || (said.isTextual()
                        ? Integer.valueOf(port).equals(listener.ports().get(said.asText()))
                        : said.asInt() == port);
    }

    private static boolean selects(JsonNode policy, Endpoint pod) {
        return Selector.selects(policy.at("/spec/podSelector"), pod.labels());
    }

    private static boolean hasType(JsonNode policy, String type) {
        return Manifests.each(policy.at("/spec/policyTypes"))
                .anyMatch(one -> one.asText().equals(type));
    }

    private static boolean closesAll(JsonNode policy) {
        return hasType(policy, "Ingress")
                && hasType(policy, "Egress")
                && policy.at("/spec/ingress").isEmpty()
                && policy.at("/spec/egress").isEmpty();
    }
}
