package dk.borgerblikket.administration.konsekvens.beregning;

/**
 * How many of one kind.
 *
 * @param foer shown now
 * @param efter would be shown
 * @param kommer would be shown, and are not now
 * @param forsvinder are shown now, and would not be
 */
public record Antal(long foer, long efter, long kommer, long forsvinder) {

    /** Whether anything would be another than now. */
    public boolean aendret() {
        return kommer > 0 || forsvinder > 0;
    }

    /** Counts up. */
    static final class Taeller {
        private long foer;
        private long efter;
        private long kommer;
        private long forsvinder;

        void tael(boolean vistFoer, boolean vistEfter) {
            foer += vistFoer ? 1 : 0;
            efter += vistEfter ? 1 : 0;
            kommer += vistEfter && !vistFoer ? 1 : 0;
            forsvinder += vistFoer && !vistEfter ? 1 : 0;
        }

        Antal antal() {
            return new Antal(foer, efter, kommer, forsvinder);
        }
    }
}
