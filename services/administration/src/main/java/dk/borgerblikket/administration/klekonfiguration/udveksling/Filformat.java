package dk.borgerblikket.administration.klekonfiguration.udveksling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a configuration can be as a file. */
public enum Filformat {
    /** As it is read and sent over HTTP. */
    JSON("application/json"),
    /** For a spreadsheet: semicolons, a byte order mark, and one row for each line. */
    CSV("text/csv;charset=UTF-8");

    private final String medietype;

    Filformat(String medietype) {
        this.medietype = medietype;
    }

    public String medietype() {
        return medietype;
    }

    /** The end of a file's name. */
    public String endelse() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this name; empty when there is none. */
    public static Optional<Filformat> laes(String navn) {
        return Arrays.stream(values()).filter(f -> f.endelse().equals(navn)).findFirst();
    }
}
