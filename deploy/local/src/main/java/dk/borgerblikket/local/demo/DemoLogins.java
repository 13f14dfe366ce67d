package dk.borgerblikket.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.testing.Testperson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The citizens and employees of the demo data, as the login pages of the issuer offer them. */
public final class DemoLogins {

    private static final String CITIZENS = "Demoborgere";

    private DemoLogins() {}

    /** All of them, in the order in which they are shown. */
    public static List<Testperson> all() throws IOException {
        var files = new DemoFiles(new ObjectMapper());
        return Stream.concat(
                        stream(files.read("borgere.json")).map(DemoLogins::citizen),
                        stream(files.read("medarbejdere.json")).map(DemoLogins::employee))
                .toList();
    }

    private static Testperson citizen(JsonNode citizen) {
        return new Testperson(
                "borger",
                CITIZENS,
                text(citizen, "navn"),
                text(citizen, "viser"),
                Map.of("cpr", text(citizen, "cpr"), "bopaelskommune", text(citizen, "bopaelskommune")));
    }

    private static Testperson employee(JsonNode employee) {
        var fields = new LinkedHashMap<>(Map.of(
                "sub",
                text(employee, "id"),
                "cvr",
                text(employee, "cvr"),
                "roller",
                stream(employee.path("roller")).map(JsonNode::asText).collect(Collectors.joining(","))));
        if (employee.has("dataafgraensning")) {
            fields.put("dataafgraensning", text(employee, "dataafgraensning"));
        }
        return new Testperson(
                "medarbejder", text(employee, "gruppe"), text(employee, "navn"), text(employee, "beskrivelse"), fields);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
