package dk.borgerblikket.caseindex.forloeb;

import java.util.List;
import java.util.SortedMap;

/** How the outcome of a course is written down, by the model and by whoever looks into the index, to be compared. */
final class Billede {

    static final String PRIMAER = "PART SAG_PRIMAER_PART";

    private Billede() {}

    static void svar(SortedMap<String, String> billede, int trin, List<Integer> koder) {
        billede.put("svar %02d".formatted(trin), koder.toString());
    }

    static void hoved(SortedMap<String, String> billede, String objekt, int antal, int nyeste, String note) {
        billede.put(objekt, antal + " registreringer, nyeste " + nyeste + ", " + note);
    }

    static void tidslinje(SortedMap<String, String> billede, String objekt, String noegle, List<String> raekke) {
        billede.put(objekt + " " + noegle, String.join(" | ", raekke));
    }

    /** A row of the citizen's read. */
    static void borger(SortedMap<String, String> billede, String borger, String sag, int nyeste) {
        billede.put("borger " + borger + " " + sag, "nyeste " + nyeste);
    }

    /** A document that the citizen's read sends with a case, by its titles. */
    static void foelger(
            SortedMap<String, String> billede, String borger, String sag, String dokument, List<String> titler) {
        tidslinje(billede, "borger " + borger + " " + sag, dokument, titler);
    }

    /** A hit of the search by party. */
    static void fundet(SortedMap<String, String> billede, String borger, String rolle, String sag) {
        billede.put("søg " + borger + rolle + " " + sag, "fundet");
    }
}
