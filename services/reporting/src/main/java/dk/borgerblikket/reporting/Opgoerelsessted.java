package dk.borgerblikket.reporting;

import dk.borgerblikket.oio.Cvr;
import java.util.Optional;

/**
 * Whom a call is counted for: a municipality, or nobody known when the citizen's municipality is unknown and no
 * municipality returned data (issue: "counts under ukendt").
 *
 * @param cvr the municipality; empty for the unknown one
 */
public record Opgoerelsessted(Optional<Cvr> cvr) {

    /** How the unknown municipality is written in addresses and in the database. */
    public static final String UKENDT = "ukendt";

    /** The place in the text: eight digits or {@value #UKENDT}; empty for anything else. */
    public static Optional<Opgoerelsessted> laes(String tekst) {
        return tekst.equals(UKENDT)
                ? Optional.of(new Opgoerelsessted(Optional.empty()))
                : Cvr.laes(tekst).map(cvr -> new Opgoerelsessted(Optional.of(cvr)));
    }

    /** The form {@link #laes(String)} reads. */
    public String tekst() {
        return cvr.map(Cvr::cifre).orElse(UKENDT);
    }
}
