package dk.borgerblikket.local.configuration;

import java.util.Locale;

/**
 * A setting that some source reads.
 *
 * @param name with {@code "<key>"} where there may be any number of them
 * @param module the library or service that reads it
 * @param type as in the source
 * @param standard what holds when nothing is said; empty when there is none
 * @param meaning as in the source
 */
record Setting(String name, String module, String type, String standard, String meaning) {

    /** As an environment variable; the rule is MicroProfile Config's. */
    String variable() {
        return name.replaceAll("[^A-Za-z0-9<>]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether a service does not start without it. */
    boolean required() {
        return standard.isEmpty() && !type.startsWith("Optional") && !name.contains("<");
    }

    String row() {
        var value = !standard.isEmpty() ? "`" + standard + "`" : required() ? "**none**" : "–";
        return "| `%s` | `%s` | %s | %s | %s |".formatted(name, variable(), value, module, meaning.replace("|", "\\|"));
    }
}
