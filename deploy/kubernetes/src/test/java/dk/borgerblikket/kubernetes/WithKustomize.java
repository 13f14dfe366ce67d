package dk.borgerblikket.kubernetes;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a class on a machine that can render no overlay; {@code ./test} says so at its end. */
final class WithKustomize implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Kustomize.command()
                .map(command -> ConditionEvaluationResult.enabled(command.getFirst()))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "Neither kubectl nor kustomize is on the path: install one, or point KUSTOMIZE at it"));
    }
}
