package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;

/** The objects of one rendered overlay, as they stand. */
record Manifests(List<ObjectNode> objects) {

    static final YAMLMapper YAML =
            new YAMLMapper(YAMLFactory.builder().loaderOptions(strict()).build());

    /** Reads a stream of documents; a key that stands twice is an error. */
    static Manifests parse(String yaml) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            return new Manifests(documents.readAll());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A copy that a fault can be planted in. */
    Manifests copy() {
        return new Manifests(objects.stream().map(ObjectNode::deepCopy).toList());
    }

    Stream<ObjectNode> ofKind(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    /** The object of that kind whose name is this, or this before the hash of its content. */
    ObjectNode named(String kind, String name) {
        return ofKind(kind)
                .filter(object -> name(object).equals(name) || name(object).matches(name + "-[a-z0-9]{10}"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " " + name));
    }

    /** Everything that starts pods from a template. */
    Stream<Workload> workloads() {
        return objects.stream()
                .filter(object -> !object.at("/spec/template/spec").isMissingNode())
                .map(Workload::new);
    }

    /** The six services. */
    Stream<Workload> services() {
        return workloads()
                .filter(workload -> "tjeneste".equals(workload.labels().get("app.kubernetes.io/component")));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** For a finding: what it is about. */
    static String what(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    static Map<String, String> texts(JsonNode map) {
        var texts = new TreeMap<String, String>();
        map.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static LoaderOptions strict() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }
}
