package dk.borgerblikket.soap.kontrakt;

/**
 * A place where a message is not as the contract says.
 *
 * @param sti the place, by the names of the contract
 * @param forventning what is expected there, in Danish; quotes nothing of the message
 */
public record Brud(String sti, String forventning) {
    @Override
    public String toString() {
        return sti.isEmpty() ? forventning : sti + " " + forventning;
    }
}
