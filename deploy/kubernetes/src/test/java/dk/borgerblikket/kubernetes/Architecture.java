package dk.borgerblikket.kubernetes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who calls whom, as docs/architecture.md draws it. */
final class Architecture {

    static final List<String> SERVICES =
            List.of("gateway", "case-index", "benefit-index", "lookup", "administration", "reporting");

    /** Calls between the services. */
    static final Set<String> ARROWS = Stream.of(
                    // Overview, KLE, configuration, reported breaches, call events.
                    "gateway → case-index",
                    "gateway → benefit-index",
                    "gateway → lookup",
                    "gateway → administration",
                    "gateway → reporting",
                    // Pages: verification, previews and the log of look-ups, KLE, the monthly report.
                    "administration → gateway",
                    "administration → case-index",
                    "administration → benefit-index",
                    "administration → lookup",
                    "administration → reporting",
                    // A case that takes its grants along, and agreements in force.
                    "case-index → benefit-index",
                    "case-index → administration",
                    "benefit-index → administration",
                    "lookup → administration",
                    // Names of municipalities.
                    "reporting → administration")
            .map(arrow -> arrow + ":8080")
            .collect(Collectors.toCollection(TreeSet::new));

    private Architecture() {}

    static Set<String> fromEveryService(String to) {
        return SERVICES.stream().map(service -> service + " → " + to).collect(Collectors.toSet());
    }
}
