package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;

/** A Deployment or StatefulSet. */
record Workload(ObjectNode object) {

    String name() {
        return Manifests.name(object);
    }

    JsonNode pod() {
        return object.at("/spec/template/spec");
    }

    Map<String, String> labels() {
        return Manifests.texts(object.at("/spec/template/metadata/labels"));
    }

    /** All containers, those that only run at the start too. */
    Stream<JsonNode> containers() {
        return Stream.of("initContainers", "containers").flatMap(list -> Manifests.each(pod().path(list)));
    }

    /** The container that does the work. */
    ObjectNode container() {
        return (ObjectNode) pod().path("containers").path(0);
    }
}
