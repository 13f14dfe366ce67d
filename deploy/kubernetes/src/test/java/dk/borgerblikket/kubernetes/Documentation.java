package dk.borgerblikket.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the documents say an installation must set, and which Secrets it must make. */
final class Documentation {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final List<List<String>> settings;
    private final List<List<String>> secrets;

    private Documentation(List<List<String>> settings, List<List<String>> secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    static Documentation read() {
        return new Documentation(
                table("docs/configuration.md", "## What production must set"),
                table("docs/operations/kubernetes.md", "## Secrets"));
    }

    /** Names of the settings without default that a service needs. */
    Set<String> required(String service) {
        var names = new TreeSet<String>();
        settings.stream()
                .filter(row -> Stream.of(
                                row.get(1).replaceAll("\\([^)]*\\)", "").split(","))
                        .map(String::strip)
                        .anyMatch(who -> who.equals("all") || who.equals(service)))
                .forEach(row -> names.addAll(names(row.getFirst())));
        return names;
    }

    /** Secrets by name, each with its keys. */
    Map<String, Set<String>> secrets() {
        var byName = new TreeMap<String, Set<String>>();
        secrets.forEach(row -> codes(row.getFirst())
                .forEach(name ->
                        byName.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(codes(row.get(1)))));
        return byName;
    }

    /** A name that begins with a point has the beginning of the one before it. */
    private static List<String> names(String cell) {
        var names = new ArrayList<String>();
        codes(cell)
                .forEach(code ->
                        names.add(code.startsWith(".") ? names.getLast().replaceFirst("\\.[^.]+$", "") + code : code));
        return names;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    /** The rows of the first table below a heading, as cells. */
    private static List<List<String>> table(String file, String heading) {
        try {
            return Files.readAllLines(Kustomize.ROOT.resolve(file)).stream()
                    .dropWhile(line -> !line.equals(heading))
                    .dropWhile(line -> !line.startsWith("|"))
                    .takeWhile(line -> line.startsWith("|"))
                    .skip(2)
                    .map(line -> Stream.of(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
