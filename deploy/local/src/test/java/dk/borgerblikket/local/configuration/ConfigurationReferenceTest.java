package dk.borgerblikket.local.configuration;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds {@code docs/operations/configuration-reference.md} against the sources. After a change of them it is written anew by
 * {@code -Dborgerblikket.skriv=true}.
 */
class ConfigurationReferenceTest {

    private static final Path REFERENCE = RunningSystem.ROOT.resolve("docs/operations/configuration-reference.md");

    /** What we name ourselves; the framework's own settings have a reference of their own. */
    private static final Pattern OURS = Pattern.compile("(borgerblikket|gateway|administration|rapport)\\.[a-z].*");

    private static final String HEAD = """
            # Configuration reference

            Every setting of ours, as the sources read it: made from them by `ConfigurationReferenceTest`, so do not write here. What
            is worth setting, and why, is in [configuration.md](../configuration.md); the framework's own settings are in the
            documentation of Quarkus. **none** under *default*: a service that has the module does not start without it. *–*: it may
            be left out.

            | setting | environment variable | default | read by | meaning |
            |---|---|---|---|---|
            """;

    private static List<Setting> settings = List.of();

    @TempDir
    private Path elsewhere;

    @BeforeAll
    static void read() throws IOException {
        settings = settingsBelow(RunningSystem.ROOT);
    }

    @Test
    void theReferenceIsWhatTheSourcesRead() throws IOException {
        var reference = HEAD + settings.stream().map(Setting::row).collect(joining("\n")) + "\n";
        if (Boolean.getBoolean("borgerblikket.skriv")) {
            Files.writeString(REFERENCE, reference);
        }
        assertThat(Files.readString(REFERENCE))
                .as("out of date; write it anew with -Dborgerblikket.skriv=true")
                .isEqualTo(reference);
    }

    @Test
    void everySettingThatConfigurationMdNamesIsThere() throws IOException {
        var document = Files.readString(RunningSystem.ROOT.resolve("docs/configuration.md"));

        assertThat(unknown(document)).isEmpty();
    }

    @Test
    void aNameThatNothingReadsIsFound() {
        assertThat(unknown("`borgerblikket.cpr-noegle`, `gateway.indeks.frist`, `borgerblikket.roller.*`"))
                .isEmpty();
        assertThat(unknown("`borgerblikket.cpr-nogle`, `gateway.findes-ikke.*`"))
                .containsExactly("borgerblikket.cpr-nogle", "gateway.findes-ikke.*");
    }

    @Test
    void aNewSettingIsFoundInItsModule() throws IOException {
        var module = Files.createDirectories(elsewhere.resolve("libs/ny/src/main/java"));
        Files.writeString(module.resolve("Ny.java"), """
                /** Settings of something new. */
                @ConfigMapping(prefix = "borgerblikket.ny")
                interface Ny {
                    /** How long. More. */
                    @WithDefault("1s")
                    Duration hvorLaenge();
                    Map<String, Del> dele();
                    interface Del {
                        String adresse();
                    }
                }
                """);
        Files.createDirectories(elsewhere.resolve("services"));

        assertThat(settingsBelow(elsewhere))
                .extracting(Setting::row)
                .containsExactly(
                        "| `borgerblikket.ny.dele.\"<key>\".adresse` | `BORGERBLIKKET_NY_DELE__<KEY>__ADRESSE` | – | libs/ny | |"
                                .replace("| |", "|  |"),
                        "| `borgerblikket.ny.hvor-laenge` | `BORGERBLIKKET_NY_HVOR_LAENGE` | `1s` | libs/ny | How long. |");
    }

    private static List<String> unknown(String document) {
        return Pattern.compile("`([^`]+)`")
                .matcher(document)
                .results()
                .map(found -> found.group(1))
                .filter(name -> OURS.matcher(name).matches())
                .filter(name -> settings.stream().noneMatch(setting -> names(name, setting.name())))
                .toList();
    }

    /** A name of the document may end in a star, and may have another word for the key. */
    private static boolean names(String written, String name) {
        var plain = written.replaceAll("\"<[^>]*>\"", "\"<key>\"");
        return plain.endsWith("*")
                ? name.startsWith(plain.substring(0, plain.length() - 1))
                : name.equals(plain) || name.startsWith(plain + ".\"<key>\"") || keyed(plain, name);
    }

    private static boolean keyed(String written, String name) {
        var at = name.indexOf("\"<key>\"");
        return at > 0 && name.endsWith("\"<key>\"") && written.startsWith(name.substring(0, at));
    }

    /** One row per name and module; what a module's own properties say is the default where the source has none. */
    private static List<Setting> settingsBelow(Path root) throws IOException {
        var found = new ArrayList<Setting>();
        var standards = new TreeMap<String, String>();
        for (var module : modules(root)) {
            var name = root.relativize(module).toString();
            found.addAll(Sources.read(name, files(module, ".java")));
            for (var file : files(module, ".properties")) {
                placeholders(name, file, found, standards);
            }
        }
        return found.stream()
                .map(s -> s.standard().isEmpty()
                        ? new Setting(s.name(), s.module(), s.type(), standards.getOrDefault(s.name(), ""), s.meaning())
                        : s)
                .filter(s -> OURS.matcher(s.name()).matches())
                .collect(toMap(s -> s.name() + " " + s.module(), s -> s, (first, _) -> first, TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Setting::name).thenComparing(Setting::module))
                .toList();
    }

    private static List<Path> modules(Path root) throws IOException {
        try (var libs = Files.list(root.resolve("libs"));
                var services = Files.list(root.resolve("services"))) {
            return Stream.concat(libs, services)
                    .filter(m -> Files.isDirectory(m.resolve("src/main")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path module, String ending) throws IOException {
        try (var files = Files.walk(module.resolve("src/main"))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** What the framework's settings are given from ours, and what a module sets itself for every profile. */
    private static void placeholders(String module, Path file, List<Setting> found, TreeMap<String, String> standards)
            throws IOException {
        if (!file.endsWith("application.properties") && !file.endsWith("microprofile-config.properties")) {
            return;
        }
        var properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        properties.stringPropertyNames().stream().sorted().forEach(name -> {
            var value = properties.getProperty(name);
            if (module.startsWith("libs/")) {
                standards.putIfAbsent(name, value);
            }
            Sources.PLACEHOLDER
                    .matcher(value)
                    .results()
                    .forEach(p -> found.add(new Setting(
                            p.group(1),
                            module,
                            "String",
                            p.group(2) == null ? "" : p.group(2),
                            "Goes into `" + name + "`.")));
        });
    }
}
