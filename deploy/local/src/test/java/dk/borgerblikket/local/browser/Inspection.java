package dk.borgerblikket.local.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/** What is asked of every page in every state: WCAG 2.1 A and AA, 320 pixels, keyboard alone, one heading and a title. */
final class Inspection {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;
    /** Pages with more controls than this are tabbed through so far. */
    private static final int TABS = 200;
    /** The tabulator key also stops at the day, the month and the year of a date. */
    private static final int WITHIN_DATES = 40;

    /** Run by itself: the library's own way of running it looks into frames, which no page has, and takes ten times as long. */
    private static final String AXE = script("/axe.min.js");

    private static final String RULES = script("rules.js");
    private static final String CONTROLS = script("controls.js");
    private static final String FOCUSED = script("focused.js");

    private final Page page;

    Inspection(Page page) {
        this.page = page;
    }

    static void wide(Page page) {
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** Everything that is wrong with the page as it stands; empty when nothing is. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        faults.addAll(outline());
        faults.addAll(accessibility());
        faults.addAll(keyboard());
        page.setViewportSize(NARROW, HEIGHT);
        faults.addAll(narrow());
        wide(page);
        return faults;
    }

    private List<String> outline() {
        var faults = new ArrayList<String>();
        if (page.title().isBlank()) {
            faults.add("siden har ingen titel");
        }
        if (page.locator("h1:visible").count() != 1) {
            faults.add("siden har %d overskrifter på øverste niveau"
                    .formatted(page.locator("h1:visible").count()));
        }
        return faults;
    }

    private List<String> accessibility() {
        page.evaluate(AXE);
        return texts(page.evaluate(RULES, WCAG));
    }

    /** Every control is reached with the tabulator key, and shows that it is. */
    private List<String> keyboard() {
        var missed = new ArrayList<>(texts(page.evaluate(CONTROLS)));
        var expected = missed.size();
        var unseen = new LinkedHashSet<String>();
        var seen = new HashSet<String>();
        for (var press = 0; press < Math.min(expected + WITHIN_DATES, TABS) && !missed.isEmpty(); press++) {
            page.keyboard().press("Tab");
            var focused = texts(page.evaluate(FOCUSED));
            if (focused.isEmpty()) {
                continue;
            }
            missed.remove(focused.getFirst());
            (focused.getLast().equals("synlig") ? seen : unseen).add(focused.getFirst());
        }
        // The fields within a date mark themselves, after the date as a whole has been marked.
        unseen.removeAll(seen);
        var faults = new ArrayList<String>();
        unseen.forEach(control -> faults.add("fokus ses ikke: " + control));
        if (expected <= TABS - WITHIN_DATES) {
            missed.forEach(control -> faults.add("nås ikke med tastaturet: " + control));
        }
        return faults;
    }

    private List<String> narrow() {
        var width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        return width <= NARROW ? List.of() : List.of("bredere end 320 pixel: " + width + " " + page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > 321 && !e.closest('[data-bred]'))
                    .slice(0, 5).map(e => e.outerHTML.slice(0, 80)).join(' | ')"""));
    }

    private static List<String> texts(Object list) {
        return ((Collection<?>) list).stream().map(String::valueOf).toList();
    }

    private static String script(String name) {
        try (var file = Inspection.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
