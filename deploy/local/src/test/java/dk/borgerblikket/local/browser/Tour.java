package dk.borgerblikket.local.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows every link that a person meets from a page on, as long as it stays among the same pages, and looks at each kind
 * of page once. Pages that differ by an id alone are one kind.
 */
final class Tour {

    /** More kinds than this would be a trap of addresses. */
    private static final int MAXIMUM = 80;

    private static final String LINKS = """
            area => [...document.querySelectorAll('a[href]')]
                .filter(a => a.checkVisibility() && !a.hasAttribute('download'))
                .map(a => a.href.split('#')[0])
                .filter(href => href.startsWith(area))""";

    private final Visit visit;
    private final String area;
    private final Map<String, URI> seen = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param area where the pages are, for example {@code http://localhost:8084/admin} */
    Tour(Visit visit, URI area) {
        this.visit = visit;
        this.area = area.toString();
    }

    /** From the page that is shown now. */
    Tour go() {
        var waiting = new ArrayDeque<URI>();
        waiting.add(URI.create(visit.page().url()));
        while (!waiting.isEmpty() && seen.size() < MAXIMUM) {
            var next = waiting.remove();
            if (seen.putIfAbsent(kind(next), next) == null) {
                look(next);
                waiting.addAll(links());
            }
        }
        return this;
    }

    /** The kinds of pages that were met. */
    Collection<String> kinds() {
        return seen.keySet();
    }

    /** What is wrong with any of them. */
    List<String> faults() {
        return faults;
    }

    private void look(URI address) {
        var answer = visit.page().navigate(address.toString());
        if (answer != null && answer.status() >= 400) {
            faults.add(address + " svarer " + answer.status());
        }
        new Inspection(visit.page()).faults().forEach(fault -> faults.add(address + ": " + fault));
    }

    private List<URI> links() {
        return ((Collection<?>) visit.page().evaluate(LINKS, area))
                .stream()
                        .map(String::valueOf)
                        .filter(href -> !href.contains("/session/")
                                && !href.matches(".*([./]|format=)(csv|json|xlsx|pdf)([?&].*)?"))
                        .map(URI::create)
                        .toList();
    }

    /** The address with whatever names one thing left out, and without the values of its query. */
    private static String kind(URI address) {
        var path = address.getPath().replaceAll("/([0-9]+|[a-p]{32}|[0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)", "/*");
        var query = address.getRawQuery();
        return query == null ? path : path + "?" + query.replaceAll("=[^&]*", "");
    }
}
