package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether each object has only fields that its schema knows, of the kind that it says. Kubernetes and the Gateway API are known
 * from the published models; of the other operators' objects {@code operatorer.yaml} lists what we use.
 */
final class StrictSchema {

    private static final Map<String, Class<?>> MODELS = Map.ofEntries(
            Map.entry("v1 Namespace", Namespace.class),
            Map.entry("v1 ConfigMap", ConfigMap.class),
            Map.entry("v1 Secret", Secret.class),
            Map.entry("v1 Service", Service.class),
            Map.entry("v1 ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("apps/v1 StatefulSet", StatefulSet.class),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class));

    private static final JsonNode OPERATORS = operators();

    /** The models keep fields they do not know; here they are errors instead, told with their path. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return Boolean.FALSE;
                }
            });

    private StrictSchema() {}

    static List<String> findings(Manifests manifests) {
        return manifests.objects().stream().flatMap(StrictSchema::check).toList();
    }

    private static Stream<String> check(JsonNode object) {
        var kind =
                object.path("apiVersion").asText() + " " + object.path("kind").asText();
        var what = Manifests.what(object) + ": ";
        if (MODELS.containsKey(kind)) {
            try {
                STRICT.treeToValue(object, MODELS.get(kind));
                return Stream.empty();
            } catch (JsonProcessingException unknown) {
                return Stream.of(what + unknown.getMessage().replace('\n', ' '));
            }
        }
        if (OPERATORS.has(kind)) {
            return fields(object.path("spec"), OPERATORS.get(kind), "spec").map(what::concat);
        }
        return Stream.of(what + "no schema for " + kind);
    }

    /** Compares a value with its schema: a map of fields, a list with the schema of its items, or the name of a simple kind. */
    private static Stream<String> fields(JsonNode value, JsonNode schema, String path) {
        if (schema.isObject()) {
            return value.isObject()
                    ? value.properties().stream()
                            .flatMap(field -> schema.has(field.getKey())
                                    ? fields(field.getValue(), schema.get(field.getKey()), path + "." + field.getKey())
                                    : Stream.of("unknown field " + path + "." + field.getKey()))
                    : Stream.of(path + " is no object");
        }
        if (schema.isArray()) {
            return value.isArray()
                    ? Manifests.each(value).flatMap(item -> fields(item, schema.get(0), path + "[]"))
                    : Stream.of(path + " is no list");
        }
        var fits = switch (schema.asText()) {
            case "text" -> value.isTextual();
            case "number" -> value.isIntegralNumber();
            case "truth" -> value.isBoolean();
            case "texts" -> value.isObject() && Manifests.each(value).allMatch(JsonNode::isTextual);
            default ->
                value.isTextual() && List.of(schema.asText().split("\\|")).contains(value.asText());
        };
        return fits ? Stream.empty() : Stream.of(path + " is not of the kind " + schema.asText());
    }

    private static JsonNode operators() {
        try (var file = Objects.requireNonNull(StrictSchema.class.getResourceAsStream("operatorer.yaml"))) {
            return Manifests.YAML.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
