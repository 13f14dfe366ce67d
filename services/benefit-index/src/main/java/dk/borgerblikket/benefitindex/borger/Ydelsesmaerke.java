package dk.borgerblikket.benefitindex.borger;

import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of a citizen's grants and payments: grants first, then payments, each newest first. Opaque to the
 * caller.
 *
 * @param bevilling whether it is after a grant, so that grants may follow
 * @param sted the place among the grants, or among the payments
 */
public record Ydelsesmaerke(boolean bevilling, Sidemaerke sted) {

    /** Before everything. */
    private static final Ydelsesmaerke START = new Ydelsesmaerke(true, Sidemaerke.START);

    /** Hexadecimal like the rest, so that it breaks no rule of addresses. */
    private static final String BEVILLING = "b";

    private static final String EFFEKTUERING = "e";

    /** As an opaque text. */
    public String tekst() {
        return (bevilling ? BEVILLING : EFFEKTUERING) + sted.tekst();
    }

    /**
     * The place that the parameter {@code efter} names; the start when there is none.
     *
     * @throws Fejl 400 when {@link #tekst()} has not written it
     */
    public static Ydelsesmaerke laes(@Nullable String efter) {
        if (efter == null || efter.isEmpty()) {
            return START;
        }
        if (efter.length() == 1 || !efter.startsWith(BEVILLING) && !efter.startsWith(EFFEKTUERING)) {
            throw new Fejl(
                    FaellesFejl.UGYLDIG_PARAMETER, "Parameteren efter skal være værdien af naeste fra forrige side.");
        }
        return new Ydelsesmaerke(efter.startsWith(BEVILLING), Sidemaerke.laes(efter.substring(1)));
    }
}
