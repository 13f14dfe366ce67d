package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.UnikRetur;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order.
 *
 * @param retur its result
 * @param afvist why the service's rules refused it; null when they did not
 */
record Udfald(UnikRetur retur, Vurdering.@Nullable Afvist afvist) {
    static Udfald af(UnikRetur retur) {
        return new Udfald(retur, null);
    }
}
