package dk.borgerblikket.administration.konsekvens.beregning;

/** How far a calculation has come; written by the one thread, read by others. */
public final class Fremdrift {

    private volatile long behandlet;
    private volatile long forventet;

    /** Lines that have been decided on. */
    public long behandlet() {
        return behandlet;
    }

    /** Lines there are at most; 0 until it is known. */
    public long forventet() {
        return forventet;
    }

    void forventer(long linjer) {
        forventet = linjer;
    }

    void naaet(long linjer) {
        behandlet = linjer;
    }
}
