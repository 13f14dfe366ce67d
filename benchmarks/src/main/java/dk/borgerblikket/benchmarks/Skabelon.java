package dk.borgerblikket.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;

/** An object that all of its kind are made from, as JSON. */
record Skabelon(String json) {

    /** The object with that name in a file of the resources. */
    static Skabelon laes(String fil, String navn) {
        try (var indhold = Skabelon.class.getResourceAsStream(fil)) {
            return new Skabelon(
                    new ObjectMapper().readTree(indhold).required(navn).toString());
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    /** The same object of those posts that have it, with commas between them. */
    String liste(List<Post> poster, Predicate<Post> har) {
        var liste = new StringBuilder();
        poster.stream()
                .filter(har)
                .forEach(p -> liste.append(liste.isEmpty() ? "" : ",").append(p.udfyld(json)));
        return liste.toString();
    }
}
