package dk.borgerblikket.soap.kontrakt;

/**
 * One operation.
 *
 * @param action what callers name it by in SOAPAction; the message itself decides
 * @param input the message
 * @param output the answer
 */
public record Operation(String navn, String action, Element input, Element output) {

    /** The message's type. */
    public Sammensat besked() {
        return (Sammensat) input.type();
    }
}
