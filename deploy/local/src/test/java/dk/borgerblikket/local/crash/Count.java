package dk.borgerblikket.local.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How one call counts in one place. Reckoned here by the words of the rules, from what a client saw and from
 * an access row, and never by the code that makes the events.
 *
 * @param place CVR number of a municipality, or {@link #UNKNOWN}
 * @param technicalFailure whether nothing was shown, and something might have been had every source answered
 */
record Count(String place, boolean cases, boolean benefits, boolean technicalFailure) {

    /** Where a call counts whose citizen lives nowhere that is known, and which showed nothing. */
    static final String UNKNOWN = "ukendt";

    /** From an overview as the client received it. */
    static Set<Count> ofOverview(JsonNode overview, Optional<String> residence) {
        var shown = new HashSet<Count>();
        for (var municipality : overview.path("kommuner")) {
            add(
                    shown,
                    municipality.path("cvr").asText(),
                    municipality.path("sager").size(),
                    municipality.path("ydelser").size());
        }
        var complete = true;
        for (var source : overview.path("kilder")) {
            complete &= source.path("status").asText().equals("OK") && !source.has("besked");
        }
        return withResidence(shown, residence, complete);
    }

    /** From an access row of the gateway: what was shown by authority, and how it went with each source. */
    static Set<Count> ofAccessRow(JsonNode shown, JsonNode sources, Optional<String> residence) {
        var counts = new HashSet<Count>();
        for (var authority : shown.properties()) {
            add(
                    counts,
                    authority.getKey(),
                    authority.getValue().path("sager").size(),
                    authority.getValue().path("bevillinger").size());
        }
        var complete = true;
        for (var source : sources) {
            complete &= source.asText().equals("OK");
        }
        return withResidence(counts, residence, complete);
    }

    private static void add(Set<Count> counts, String place, int cases, int benefits) {
        if (cases + benefits > 0) {
            counts.add(new Count(place, cases > 0, benefits > 0, false));
        }
    }

    private static Set<Count> withResidence(Set<Count> shown, Optional<String> residence, boolean complete) {
        var nothing = residence
                .map(home -> shown.stream().noneMatch(count -> count.place().equals(home)))
                .orElse(shown.isEmpty());
        if (nothing) {
            shown.add(new Count(residence.orElse(UNKNOWN), false, false, !complete));
        }
        return Set.copyOf(shown);
    }
}
