package dk.borgerblikket.benefitindex.ramme;

import dk.borgerblikket.registrations.Skriver;
import java.util.List;
import java.util.Optional;

/** An object must have an owning authority that can be told, and it must be the one that the caller delivers for. */
public final class Ejerkrav {

    private Ejerkrav() {}

    /**
     * What is wrong; empty when nothing is.
     *
     * @param regel the rule to name
     * @param ejere CVR number of each owner, empty where it cannot be told
     */
    public static Optional<String> brudt(String regel, List<Optional<String>> ejere, Skriver skriver) {
        if (ejere.isEmpty() || ejere.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(regel + ": Objektet skal have en Ejer med CVR-nr");
        }
        return ejere.stream()
                        .allMatch(e -> e.filter(skriver.cvr().cifre()::equals).isPresent())
                ? Optional.empty()
                : Optional.of(regel + ": Ejer skal være den myndighed, som kaldet sker på vegne af");
    }
}
