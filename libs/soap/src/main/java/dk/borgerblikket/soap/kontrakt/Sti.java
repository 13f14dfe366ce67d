package dk.borgerblikket.soap.kontrakt;

import java.util.ArrayList;
import java.util.List;

/** Where in a message the reader is. Becomes text only when there is something to tell. */
final class Sti {

    private record Trin(String navn, int nummer) {
        @Override
        public String toString() {
            return nummer == 0 ? navn : navn + "[" + nummer + "]";
        }
    }

    private final List<Trin> trin = new ArrayList<>();

    /** @param nummer from 1 among those of its name; 0 when there can only be one */
    void ind(String navn, int nummer) {
        trin.add(new Trin(navn, nummer));
    }

    void ud() {
        trin.removeLast();
    }

    @Override
    public String toString() {
        return String.join("/", trin.stream().map(Trin::toString).toList());
    }
}
