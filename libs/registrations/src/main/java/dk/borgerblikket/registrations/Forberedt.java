package dk.borgerblikket.registrations;

import java.util.List;

/** An order with its messages as they are stored: made once, however often the transaction has to be retried. */
record Forberedt<T>(Ordre<T> ordre, List<Post<T>> poster) {
    static <T> Forberedt<T> af(Ordre<T> ordre) {
        return new Forberedt<>(ordre, ordre.beskeder().stream().map(Post::af).toList());
    }
}
