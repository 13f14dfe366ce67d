package dk.borgerblikket.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Visit} of its own in one browser, and fails it when a page complained of something while it
 * was looked at. Without a browser the tests are skipped, which {@code ./test} tells.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(InBrowser.class);

    /** The browser and what drives it. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            try {
                var executable = Chromium.find().orElseThrow();
                return new Running(playwright, playwright.chromium().launch(Chromium.options(executable)));
            } catch (RuntimeException failure) {
                playwright.close();
                throw failure;
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.find()
                .map(found -> ConditionEvaluationResult.enabled("Browser: " + found))
                .orElseGet(() -> ConditionEvaluationResult.disabled("Chromium findes ikke; sæt " + Chromium.VARIABLE));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running =
                context.getRoot().getStore(OURS).computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
        var name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
        return context.getStore(OURS)
                .computeIfAbsent(Visit.class, _ -> new Visit(running.browser(), name), Visit.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visit = context.getStore(OURS).get(Visit.class, Visit.class);
        if (visit != null && context.getExecutionException().isEmpty()) {
            visit.assertNothingWentWrong();
        } else if (visit != null) {
            visit.keepWhatIsSeen();
        }
    }
}
