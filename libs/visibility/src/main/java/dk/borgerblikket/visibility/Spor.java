package dk.borgerblikket.visibility;

import java.util.List;

/**
 * How a decision came about: every step that could be evaluated, in the order of borgerblikket §8.5. The first step that
 * failed decides.
 *
 * @param trin the steps
 */
public record Spor(List<Trin> trin) {

    public Spor {
        trin = List.copyOf(trin);
    }

    /**
     * One step.
     *
     * @param regel the rule that was asked, for example {@code V-806} or {@code §8.2}
     * @param aarsag why the object is hidden when the step fails
     * @param bestaaet whether the object passed
     */
    public record Trin(String regel, Aarsag aarsag, boolean bestaaet) {}

    /** Whether every step was passed. A trace without steps is no permission (V-821). */
    public boolean vises() {
        return !trin.isEmpty() && trin.stream().allMatch(Trin::bestaaet);
    }

    /** What decided: the reason of the first step that failed, or {@link Aarsag#VISES}. */
    public Aarsag aarsag() {
        return trin.stream()
                .filter(t -> !t.bestaaet())
                .map(Trin::aarsag)
                .findFirst()
                .orElse(trin.isEmpty() ? Aarsag.FEJL_I_REGEL : Aarsag.VISES);
    }
}
