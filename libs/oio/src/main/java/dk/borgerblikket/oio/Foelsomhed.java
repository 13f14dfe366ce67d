package dk.borgerblikket.oio;

/** Sensitivity of an object, in rising order; access to one level includes the lower ones (case-index §4.3). */
public enum Foelsomhed {
    IKKE_FORTROLIGE_DATA,
    FORTROLIGE_PERSONOPLYSNINGER,
    FOELSOMME_PERSONOPLYSNINGER,
    VIP_SAGER;

    /** Whether somebody who may see up to {@code maks} may see this. */
    public boolean erHoejst(Foelsomhed maks) {
        return compareTo(maks) <= 0;
    }
}
