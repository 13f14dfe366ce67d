package dk.borgerblikket.local.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A demo citizen with what {@code demo/borgere.json} says that he or she sees. README and test both come from that file.
 *
 * @param viser what the citizen is there to show
 * @param kommuner what each authority shows
 * @param skjult what is delivered but not shown
 */
record DemoCitizen(
        @JsonProperty("navn") String navn,
        @JsonProperty("cpr") String cpr,
        @JsonProperty("bopaelskommune") String bopaelskommune,
        @JsonProperty("viser") String viser,
        @JsonProperty("fortaelling") String fortaelling,
        @JsonProperty("kommuner") List<Shown> kommuner,
        @JsonProperty("skjult") List<Hidden> skjult) {

    /** What one authority shows. */
    record Shown(
            @JsonProperty("kommune") String kommune,
            @JsonProperty("sager") List<Case> sager,
            @JsonProperty("ydelser") List<Benefit> ydelser) {

        static Shown of(JsonNode municipality) {
            return new Shown(
                    municipality.path("navn").asText(),
                    stream(municipality.path("sager")).map(Case::of).sorted().toList(),
                    stream(municipality.path("ydelser"))
                            .map(Benefit::of)
                            .sorted()
                            .toList());
        }

        Shown sorted() {
            return new Shown(
                    kommune,
                    sager.stream().sorted().toList(),
                    ydelser.stream().map(Benefit::sorted).sorted().toList());
        }
    }

    /** A case that is shown, with the titles of its documents. */
    record Case(
            @JsonProperty("titel") String titel,
            @JsonProperty("status") String status,
            @JsonProperty("dokumenter") List<String> dokumenter)
            implements Comparable<Case> {

        static Case of(JsonNode shown) {
            return new Case(
                    shown.path("titel").asText(),
                    shown.path("status").path("tekst").asText(),
                    texts(shown.path("dokumenter"), "titel"));
        }

        @Override
        public int compareTo(Case other) {
            return toString().compareTo(other.toString());
        }
    }

    /** A benefit that is shown, with the amounts of its payments. */
    record Benefit(
            @JsonProperty("navn") String navn,
            @JsonProperty("udbetalinger") List<String> udbetalinger) implements Comparable<Benefit> {

        static Benefit of(JsonNode shown) {
            return new Benefit(shown.path("navn").asText(), texts(shown.path("udbetalinger"), "beloeb")).sorted();
        }

        Benefit sorted() {
            return new Benefit(navn, udbetalinger.stream().sorted().toList());
        }

        @Override
        public int compareTo(Benefit other) {
            return toString().compareTo(other.toString());
        }
    }

    /** Something that is not shown, and the reason. */
    record Hidden(
            @JsonProperty("hvad") String hvad,
            @JsonProperty("hvorfor") String hvorfor) {}

    static List<DemoCitizen> all() {
        var json = new ObjectMapper();
        try {
            return List.of(json.treeToValue(new DemoFiles(json).read("borgere.json"), DemoCitizen[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same, read out of an answer of the gateway. */
    static List<Shown> shownIn(JsonNode overview) {
        return stream(overview.path("kommuner")).map(Shown::of).toList();
    }

    List<Shown> expected() {
        return kommuner.stream().map(Shown::sorted).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list, String field) {
        return stream(list).map(item -> item.path(field).asText()).toList();
    }
}
