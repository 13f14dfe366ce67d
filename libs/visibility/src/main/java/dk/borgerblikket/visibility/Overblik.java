package dk.borgerblikket.visibility;

import java.util.List;
import java.util.stream.Stream;

/**
 * The decisions on everything that the indexes know of one citizen, hidden objects included. Only what the shown
 * methods return may leave the gateway toward the citizen.
 *
 * @param sager one decision per case
 * @param ydelser one decision per granted benefit
 * @param udbetalinger one decision per line of a payment
 */
public record Overblik(
        List<Sagsafgoerelse> sager, List<Ydelsesafgoerelse> ydelser, List<Udbetalingsafgoerelse> udbetalinger) {

    public Overblik {
        sager = List.copyOf(sager);
        ydelser = List.copyOf(ydelser);
        udbetalinger = List.copyOf(udbetalinger);
    }

    /** The cases that are shown, in the order of the index. */
    public List<Sagsafgoerelse.Vist> visteSager() {
        return vist(sager.stream(), Sagsafgoerelse.Vist.class);
    }

    /** The granted benefits that are shown, each with its shown payments, in the order of the index. */
    public List<Ydelsesafgoerelse.Vist> visteYdelser() {
        return vist(ydelser.stream(), Ydelsesafgoerelse.Vist.class);
    }

    static <T> List<T> vist(Stream<?> afgoerelser, Class<T> vist) {
        return afgoerelser.filter(vist::isInstance).map(vist::cast).toList();
    }
}
