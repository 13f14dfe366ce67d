package dk.borgerblikket.visibility.konfiguration;

import java.util.List;

/**
 * The configuration that was in force at an earlier moment.
 *
 * @param opsaetning the whole of it
 * @param forbehold what of it is not kept for that moment, in Danish, and is as it is now instead
 */
public record TidligereOpsaetning(Opsaetning opsaetning, List<String> forbehold) {
    public TidligereOpsaetning {
        forbehold = List.copyOf(forbehold);
    }
}
