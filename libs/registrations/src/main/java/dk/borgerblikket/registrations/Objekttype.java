package dk.borgerblikket.registrations;

import org.jspecify.annotations.Nullable;

/**
 * A kind of object as the service that owns it describes it to the store.
 *
 * @param <T> content of one registration and, folded, of the object: a Jackson-annotated record in which whatever is
 *     missing means unchanged
 */
public interface Objekttype<T> {

    /** Name of the kind, as in {@code UnikRetur/Type}. */
    String navn();

    /** The class that content is written as and read back into. */
    Class<T> klasse();

    /**
     * The state after one more message. Pure: the same arguments always give the same state, so that any order of arrival
     * folds to the same object.
     *
     * @param nu state so far; null before the first message
     * @param besked the message, whose sender time is not before that of any message in {@code nu}
     */
    T anvend(@Nullable T nu, T besked);

    /**
     * Decides on a write that would change something. Pure; called inside the transaction with the object's row locked,
     * and again when the transaction has to be retried.
     */
    Vurdering vurder(Skrivning<T> skrivning);

    /**
     * Decides on the state that is left when parts of a stored object are removed: a write without messages. Whatever is
     * refused here cannot be removed, so only what the object cannot be without should be.
     */
    default Vurdering vurderLagret(Skrivning<T> skrivning) {
        return vurder(skrivning);
    }
}
