package dk.borgerblikket.kubernetes;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The machine's kubectl or kustomize, which turns an overlay into the objects that a cluster is given. */
final class Kustomize {

    /** Environment variable with the path of a kubectl or kustomize that is not on the path. */
    static final String VARIABLE = "KUSTOMIZE";

    /** Folder of the repository; the tests run in the folder of their module. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final Map<Path, Manifests> RENDERED = new ConcurrentHashMap<>();

    private Kustomize() {}

    /** The command that takes a folder as its last argument, when there is one. */
    static Optional<List<String>> command() {
        var own = Stream.ofNullable(System.getenv(VARIABLE)).map(Path::of);
        var onPath = Stream.of("kubectl", "kustomize")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(own, onPath)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> List.of(program.toString(), program.endsWith("kustomize") ? "build" : "kustomize"));
    }

    /** What an overlay becomes; rendered once. */
    static Manifests overlay(String name) {
        return RENDERED.computeIfAbsent(ROOT.resolve("k8s/overlays").resolve(name), Kustomize::render);
    }

    /** What an overlay becomes with a component added, as an installation's own overlay does it. */
    static Manifests renderWith(String overlay, String component) {
        // Components must be named relative to the folder, and an overlay must not lie below what it takes in.
        var folder = ROOT.resolve("deploy/kubernetes/target/overlay");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("kustomization.yaml"), """
                    resources: [%s]
                    components: [%s]
                    """.formatted(
                            folder.relativize(ROOT.resolve(overlay)), folder.relativize(ROOT.resolve(component))));
            return render(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the folder becomes. */
    static Manifests render(Path folder) {
        var command = Stream.concat(command().orElseThrow().stream(), Stream.of(folder.toString()))
                .toList();
        try {
            var process = new ProcessBuilder(command).start();
            var errors = new ByteArrayOutputStream();
            var reader = Thread.ofVirtual().start(() -> copy(process.getErrorStream(), errors));
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            reader.join();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + errors.toString(StandardCharsets.UTF_8));
            }
            return Manifests.parse(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void copy(InputStream from, OutputStream to) {
        try {
            from.transferTo(to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
