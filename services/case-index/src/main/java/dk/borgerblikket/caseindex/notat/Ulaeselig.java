package dk.borgerblikket.caseindex.notat;

/** A note is not what its format says, or is made to be too much to read. */
final class Ulaeselig extends Exception {

    Ulaeselig() {
        super(null, null, false, false);
    }
}
