package dk.borgerblikket.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;

/** The files below {@code demo/}: messages in the form of the contracts. */
public final class DemoFiles {

    private final ObjectMapper json;

    public DemoFiles(ObjectMapper json) {
        this.json = json;
    }

    /** The content of a JSON file. */
    public JsonNode read(String name) throws IOException {
        try (var file = open(name)) {
            return json.readTree(file);
        }
    }

    /** The texts of a JSON file that is a list of texts. */
    List<String> list(String name) throws IOException {
        return StreamSupport.stream(read(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The content of any file. */
    byte[] bytes(String name) throws IOException {
        try (var file = open(name)) {
            return file.readAllBytes();
        }
    }

    private static InputStream open(String name) throws IOException {
        var file = DemoFiles.class.getResourceAsStream("/demo/" + name);
        if (file == null) {
            throw new IOException("Demofilen " + name + " findes ikke");
        }
        return file;
    }
}
