package dk.borgerblikket.local.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the browser itself says went wrong: errors of scripts, what the content security policy stopped, requests that
 * failed, and requests to somebody else than this machine.
 */
final class Complaints {

    private final List<String> all = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Complaints(BrowserContext context) {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                add("console: " + message.text());
            }
        });
        context.onWebError(error -> add("script: " + error.error()));
        context.onRequestFailed(this::failed);
        context.onRequest(request -> {
            if (!request.url().matches("(http://localhost[:/].*|data:.*|about:.*|blob:.*)")) {
                add("fremmed adresse: " + request.url());
            }
        });
    }

    /** A complaint that the test brings about on purpose. */
    void expect(String regex) {
        expected.add(Pattern.compile(regex));
    }

    /** Those that nobody expected. */
    List<String> unexpected() {
        return all.stream()
                .filter(complaint -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(complaint).find()))
                .toList();
    }

    private void add(String complaint) {
        all.add(complaint);
    }

    /** A navigation that another one overtook is nobody's fault. */
    private void failed(Request request) {
        var reason = request.failure();
        if (reason == null || !reason.contains("ERR_ABORTED")) {
            add("forespørgsel: %s %s".formatted(request.url(), reason));
        }
    }
}
