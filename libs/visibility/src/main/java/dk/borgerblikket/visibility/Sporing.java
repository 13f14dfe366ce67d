package dk.borgerblikket.visibility;

import java.util.ArrayList;
import java.util.List;

/** A trace under way: rules note what they found, and go on, so that the trace keeps every step. */
final class Sporing {

    private final List<Spor.Trin> trin = new ArrayList<>();

    Sporing() {}

    /** Starts from what has been found already. */
    Sporing(Spor hidtil) {
        trin.addAll(hidtil.trin());
    }

    /** Notes a step and returns whether it was passed. */
    boolean kraev(String regel, Aarsag aarsag, boolean bestaaet) {
        trin.add(new Spor.Trin(regel, aarsag, bestaaet));
        return bestaaet;
    }

    boolean bestaaet() {
        return spor().vises();
    }

    Spor spor() {
        return new Spor(trin);
    }

    /** The trace of an object on which a rule broke down: that decides, whatever was found before it (V-821). */
    Spor fejl() {
        var alle = new ArrayList<Spor.Trin>();
        alle.add(new Spor.Trin("V-821", Aarsag.FEJL_I_REGEL, false));
        alle.addAll(trin);
        return new Spor(alle);
    }
}
