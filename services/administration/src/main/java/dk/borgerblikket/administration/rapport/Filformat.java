package dk.borgerblikket.administration.rapport;

import java.util.Locale;
import java.util.Optional;

/** What a report can be saved as. */
enum Filformat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv");

    private final String medietype;

    Filformat(String medietype) {
        this.medietype = medietype;
    }

    String medietype() {
        return medietype;
    }

    /** The format of this name; empty when there is none. */
    static Optional<Filformat> laes(String navn) {
        for (var format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(navn)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
