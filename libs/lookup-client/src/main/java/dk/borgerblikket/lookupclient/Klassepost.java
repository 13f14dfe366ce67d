package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a class: what it has been called when. Read and written without reflection, so that it works
 * in a native program as it is.
 */
record Klassepost(UUID uuid, String ejer, @Nullable String facet, List<Periode> perioder, List<String> efterfoelgere) {

    Klassepost {
        perioder = List.copyOf(perioder);
        efterfoelgere = List.copyOf(efterfoelgere);
    }

    /**
     * A number and title while they hold.
     *
     * @param fra first day; null without beginning
     * @param til first day after; null without end
     */
    record Periode(
            String nummer,
            String titel,
            @Nullable LocalDate fra,
            @Nullable LocalDate til,
            boolean udgaar,
            @Nullable Integer udgaarAar) {}

    /** Reads tolerantly: fields of a newer service are skipped. */
    static Klassepost laes(JsonNode json) {
        var perioder = new ArrayList<Periode>();
        for (var p : json.path("perioder")) {
            perioder.add(new Periode(
                    p.path("nummer").asText(),
                    p.path("titel").asText(),
                    dato(p.path("fra")),
                    dato(p.path("til")),
                    p.path("udgaar").asBoolean(),
                    p.path("udgaarAar").isInt() ? p.path("udgaarAar").intValue() : null));
        }
        return new Klassepost(
                UUID.fromString(json.path("uuid").asText()),
                json.path("ejer").asText(),
                json.path("facet").isTextual() ? json.path("facet").textValue() : null,
                perioder,
                StreamSupport.stream(json.path("efterfoelgere").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** As {@link #laes} reads it. */
    ObjectNode skriv() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("uuid", uuid.toString()).put("ejer", ejer).put("facet", facet);
        var liste = json.putArray("perioder");
        for (var p : perioder) {
            liste.addObject()
                    .put("nummer", p.nummer())
                    .put("titel", p.titel())
                    .put("fra", p.fra() == null ? null : p.fra().toString())
                    .put("til", p.til() == null ? null : p.til().toString())
                    .put("udgaar", p.udgaar())
                    .put("udgaarAar", p.udgaarAar());
        }
        efterfoelgere.forEach(json.putArray("efterfoelgere")::add);
        return json;
    }

    private static @Nullable LocalDate dato(JsonNode json) {
        return json.isTextual() ? LocalDate.parse(json.textValue()) : null;
    }
}
