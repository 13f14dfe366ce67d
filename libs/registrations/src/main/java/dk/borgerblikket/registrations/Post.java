package dk.borgerblikket.registrations;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A message as it is stored.
 *
 * @param tidspunkt sender time
 * @param indhold the delta
 * @param json the delta as text
 * @param fingeraftryk SHA-256 of the text as it was received
 */
record Post<T>(Instant tidspunkt, T indhold, String json, byte[] fingeraftryk) {

    /** The order in which messages are folded. */
    static final Comparator<Post<?>> ORDEN = Comparator.<Post<?>, Instant>comparing(Post::tidspunkt)
            .thenComparing(Post::fingeraftryk, Arrays::compareUnsigned);

    static <T> Post<T> af(Besked<T> besked) {
        var json = Lagerformat.skriv(besked.indhold());
        return new Post<>(besked.tidspunkt(), besked.indhold(), json, Lagerformat.fingeraftryk(json));
    }

    /** The same message with other content: known by the fingerprint that it came with. */
    Post<T> medIndhold(T ny) {
        return new Post<>(tidspunkt, ny, Lagerformat.skriv(ny), fingeraftryk);
    }

    boolean samme(Post<?> anden) {
        return ORDEN.compare(this, anden) == 0;
    }
}
