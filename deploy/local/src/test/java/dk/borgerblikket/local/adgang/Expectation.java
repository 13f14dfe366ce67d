package dk.borgerblikket.local.adgang;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the table: how an operation is called, and what every caller gets.
 *
 * @param call address to ask, with {@code ${variables}} of the {@link Scene}
 * @param body name of the file with the message; empty for none
 * @param roles job-function roles that each give access; empty when every employee has it, or none
 * @param outcomes by column
 */
record Expectation(
        Operation operation, String call, Optional<String> body, Set<String> roles, Map<String, Outcome> outcomes) {

    Outcome of(Caller caller) {
        return outcomes.get(caller.column());
    }

    /** Whether the message is a SOAP envelope, and a refusal of it a fault. */
    boolean isSoap() {
        return body.filter(file -> file.startsWith("soap-")).isPresent();
    }

    /** The first known caller who has access: the one whose forged and expired tokens are worth trying. */
    Caller somebodyWithAccess() {
        for (var caller : Caller.values()) {
            if (!caller.isUnproven() && of(caller).isAccess()) {
                return caller;
            }
        }
        throw new IllegalStateException("Ingen har adgang til " + operation);
    }
}
