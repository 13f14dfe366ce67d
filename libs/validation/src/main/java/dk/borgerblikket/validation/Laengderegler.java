package dk.borgerblikket.validation;

import org.jspecify.annotations.Nullable;

/**
 * How many characters a text may have: what the schema says, counted as it counts.
 *
 * @param mindst the demand that a text that is there has at least so many
 * @param hoejst the demand that it has at most so many
 */
public record Laengderegler(Indekskrav mindst, Indekskrav hoejst) {

    /** @param tekst null when the element is missing, which no length speaks of */
    public void proev(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int faerrest, int flest) {
        if (tekst == null) {
            return;
        }
        var laengde = tekst.codePointCount(0, tekst.length());
        if (laengde > flest) {
            bedoemmelse.brud(hoejst, sti, String.valueOf(flest));
        } else if (laengde < faerrest) {
            bedoemmelse.brud(mindst, sti, String.valueOf(faerrest));
        }
    }
}
