package dk.borgerblikket.administration.konsekvens;

/** How a preview stands. */
public enum Beregningsstatus {
    /** Is being worked out, or waits its turn. */
    I_GANG,
    /** Has a result. */
    FAERDIG,
    /** Was stopped by an employee. */
    ANNULLERET,
    /** Could not be worked out; the reason is told. */
    FEJLET,
    /** Went down with the service. Nothing is kept of it; it can be started again. */
    AFBRUDT
}
