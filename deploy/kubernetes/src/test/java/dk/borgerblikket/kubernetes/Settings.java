package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment that the pods are given: where each value comes from, and whether all that a service needs is there. */
final class Settings {

    private final Manifests manifests;
    private final Documentation documentation;

    Settings(Manifests manifests, Documentation documentation) {
        this.manifests = manifests;
        this.documentation = documentation;
    }

    /** Keys of ConfigMaps and Secrets that are asked for and are neither in the manifests nor among the documented Secrets. */
    List<String> missingReferences() {
        var missing = new ArrayList<String>();
        secretKeys().forEach((name, keys) -> {
            var there = keysOf("Secret", name, documentation.secrets().getOrDefault(name, Set.of()));
            keys.stream()
                    .filter(key -> !there.contains(key))
                    .forEach(key -> missing.add("Secret " + name + ": " + key));
        });
        manifests
                .workloads()
                .forEach(workload -> configMaps(workload)
                        .filter(name -> manifests
                                .ofKind("ConfigMap")
                                .noneMatch(it -> Manifests.name(it).equals(name)))
                        .forEach(name -> missing.add(workload.name() + ": ConfigMap " + name)));
        return missing;
    }

    /** Secrets by name, each with the keys that something in the manifests asks for. */
    Map<String, Set<String>> secretKeys() {
        var asked = new TreeMap<String, Set<String>>();
        manifests.objects().forEach(object -> collect(object, asked));
        return asked;
    }

    /** Settings that the documentation says a service must be given and that its pods are not given. */
    List<String> missingSettings() {
        return manifests
                .services()
                .flatMap(service -> {
                    var given = environment(service).keySet();
                    return documentation.required(service.name()).stream()
                            .filter(setting -> !given.contains(variable(setting)))
                            .map(setting -> service.name() + ": " + setting);
                })
                .toList();
    }

    /** The addresses within the namespace that the services are configured with: {@code from → to:port}. */
    Set<String> configuredArrows() {
        return manifests
                .services()
                .flatMap(service -> environment(service).values().stream()
                        .map(value -> value.replaceFirst("^http://([a-z-]+:[0-9]+)(/.*)?$", "$1"))
                        .filter(address -> address.matches("[a-z-]+:[0-9]+"))
                        .map(address -> service.name() + " → " + address))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The variables of a service's container; of one that is secret only that it is there. */
    private Map<String, String> environment(Workload workload) {
        var variables = new TreeMap<String, String>();
        Manifests.each(workload.container().path("envFrom"))
                .map(source -> source.at("/configMapRef/name").asText())
                .flatMap(name -> manifests
                        .ofKind("ConfigMap")
                        .filter(it -> Manifests.name(it).equals(name)))
                .forEach(map -> variables.putAll(Manifests.texts(map.path("data"))));
        Manifests.each(workload.container().path("env"))
                .forEach(one -> variables.put(
                        one.path("name").asText(), one.path("value").asText("")));
        return variables;
    }

    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Names of generated objects end in a hash of their content; what is documented has none. */
    private Set<String> keysOf(String kind, String name, Set<String> documented) {
        return manifests
                .ofKind(kind)
                .filter(object -> Manifests.name(object).equals(name))
                .findFirst()
                .map(object -> Stream.of("data", "stringData")
                        .flatMap(part -> object.path(part).propertyStream())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .orElse(documented);
    }

    private static Stream<String> configMaps(Workload workload) {
        return Stream.concat(
                        workload.containers()
                                .flatMap(container -> Manifests.each(container.path("envFrom")))
                                .map(source -> source.at("/configMapRef/name")),
                        Manifests.each(workload.pod().path("volumes")).map(volume -> volume.at("/configMap/name")))
                .filter(name -> !name.isMissingNode())
                .map(JsonNode::asText);
    }

    /** Wherever an object names a Secret: in a variable, a volume, or with the operators. */
    private static void collect(JsonNode node, Map<String, Set<String>> asked) {
        node.propertyStream().forEach(field -> {
            var value = field.getValue();
            switch (field.getKey()) {
                case "secretKeyRef", "accessKeyId", "secretAccessKey", "credentials", "clientSecret" ->
                    ask(asked, value.path("name"), value.path("key").asText());
                case "passwordSecret" -> {
                    ask(asked, value.path("name"), "username");
                    ask(asked, value.path("name"), "password");
                }
                case "secret" -> {
                    if (value.has("key")) {
                        ask(asked, value.path("name"), value.path("key").asText());
                    }
                    Manifests.each(value.path("items"))
                            .forEach(item -> ask(
                                    asked,
                                    value.path("secretName"),
                                    item.path("key").asText()));
                }
                default -> {}
            }
        });
        node.forEach(child -> collect(child, asked));
    }

    private static void ask(Map<String, Set<String>> asked, JsonNode name, String key) {
        asked.computeIfAbsent(name.asText(), _ -> new TreeSet<>()).add(key);
    }
}
