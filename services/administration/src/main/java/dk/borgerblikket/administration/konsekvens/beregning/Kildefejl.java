package dk.borgerblikket.administration.konsekvens.beregning;

/** An index could not be asked, broke off, or did not answer as agreed. The message is for staff, and quotes no answer. */
public final class Kildefejl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Kildefejl(String besked) {
        super(besked);
    }
}
