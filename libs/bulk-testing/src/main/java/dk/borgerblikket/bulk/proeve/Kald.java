package dk.borgerblikket.bulk.proeve;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamcrest.Matchers;

/** Calls as senders, and what can be done to the objects of any index. */
final class Kald {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Proeveindeks indeks;

    Kald(Proeveindeks indeks) {
        this.indeks = indeks;
    }

    static RequestSpecification som(UUID system, String cvr) {
        return given().auth().oauth2(Tokens.system(system, cvr)).contentType("application/json");
    }

    /** The object on a line. */
    static ObjectNode objekt(ObjectNode linje) {
        return (ObjectNode) linje.elements().next();
    }

    static ObjectNode registrering(ObjectNode linje) {
        return (ObjectNode) objekt(linje).at("/Registrering/0");
    }

    /** The line as another system sends it. */
    ObjectNode fraAndetSystem(ObjectNode linje) {
        try {
            return (ObjectNode) JSON.readTree(linje.toString()
                    .replace(indeks.system().toString(), indeks.andetSystem().toString()));
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }

    /** Imports the objects of the lines, and sees that every one is taken. */
    void importer(ObjectNode... linjer) {
        importer(indeks.system(), linjer);
    }

    void importer(UUID system, ObjectNode... linjer) {
        skriv(system, "importer", indeks.importer(List.of(linjer)), linjer.length);
    }

    /** Changes an object, and sees that it is taken. */
    void opdater(UUID system, String type, UUID uuid, String tidspunkt, boolean udenNotifikation) {
        skriv(system, "opdater", indeks.opdater(type, uuid, tidspunkt, udenNotifikation), 1);
    }

    private void skriv(UUID system, String handling, ObjectNode besked, int antal) {
        som(system, indeks.kommune())
                .body(besked.toString())
                .post(indeks.sti() + "/" + handling)
                .then()
                .statusCode(200)
                .body(
                        "UnikRetur.StatusKode",
                        Matchers.contains(Stream.generate(() -> 20).limit(antal).toArray()));
    }
}
