package dk.borgerblikket.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A label selector; one without conditions selects everything. */
final class Selector {

    private Selector() {}

    static boolean selects(JsonNode selector, Map<String, String> labels) {
        return labels.entrySet()
                        .containsAll(
                                Manifests.texts(selector.path("matchLabels")).entrySet())
                && Manifests.each(selector.path("matchExpressions")).allMatch(condition -> holds(condition, labels));
    }

    private static boolean holds(JsonNode condition, Map<String, String> labels) {
        var value = labels.get(condition.path("key").asText());
        var listed = value != null
                && Manifests.each(condition.path("values"))
                        .anyMatch(one -> one.asText().equals(value));
        return switch (condition.path("operator").asText()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> throw new IllegalArgumentException("Unknown operator in " + condition);
        };
    }
}
