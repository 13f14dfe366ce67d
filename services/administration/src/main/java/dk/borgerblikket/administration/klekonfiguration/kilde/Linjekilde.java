package dk.borgerblikket.administration.klekonfiguration.kilde;

import dk.borgerblikket.oio.Cvr;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose lines are meant, seen from an authority. */
public sealed interface Linjekilde {

    /** The version in force. */
    record Aktiv() implements Linjekilde {}

    /** The draft. */
    record Kladden() implements Linjekilde {}

    /** One of its versions. */
    record Version(int nummer) implements Linjekilde {}

    /** What is in force at another authority. Configurations are public, but for the notes: the citizen's text tells them. */
    record Anden(Cvr cvr) implements Linjekilde {}

    /** How another authority is named. */
    String KOMMUNE = "kommune:";

    Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    /**
     * The source that the text names: {@code aktiv}, {@code kladde}, a version's number, or {@code kommune:} and a CVR
     * number; empty for anything else.
     */
    static Optional<Linjekilde> laes(String tekst) {
        if (tekst.equals("aktiv")) {
            return Optional.of(new Aktiv());
        }
        if (tekst.equals("kladde")) {
            return Optional.of(new Kladden());
        }
        if (tekst.startsWith(KOMMUNE)) {
            return Cvr.laes(tekst.substring(KOMMUNE.length())).map(Anden::new);
        }
        return VERSION.matcher(tekst).matches() ? Optional.of(new Version(Integer.parseInt(tekst))) : Optional.empty();
    }
}
