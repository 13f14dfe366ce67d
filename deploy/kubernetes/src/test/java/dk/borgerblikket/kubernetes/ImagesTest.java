package dk.borgerblikket.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The container files against the manifests that use what they make. No engine builds them here. */
class ImagesTest {

    private static final Pattern USER = Pattern.compile("(?m)^USER ([0-9]+):([0-9]+)$");
    private static final Pattern IMAGE = Pattern.compile("(?m)^ARG (?:MAVEN|MANDREL|BASE)=(\\S+)$");

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "native", "udsteder"})
    void theProgramRunsAsTheUserOfTheManifestsWithoutAShell(String kind) throws IOException {
        var file = containerfile(kind);
        var pod = Manifests.parse(Files.readString(Kustomize.ROOT.resolve("k8s/base/faelles/deployment.yaml")))
                .workloads()
                .findFirst()
                .orElseThrow()
                .pod();

        var users = USER.matcher(file).results().map(match -> match.group(1)).toList();
        assertThat(users).containsExactly(pod.at("/securityContext/runAsUser").asText());
        assertThat(file.lines().filter(line -> line.startsWith("ENTRYPOINT ["))).hasSize(1);
        assertThat(file).doesNotContain("CMD ").doesNotContain("ENTRYPOINT /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "native", "udsteder"})
    void everyBaseIsOfAVersionAndTheImageSaysWhatItIs(String kind) throws IOException {
        var file = containerfile(kind);

        assertThat(IMAGE.matcher(file).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(image -> image.matches(".+:[^:]+") && !image.endsWith(":latest"));
        assertThat(file)
                .contains("org.opencontainers.image.title")
                .contains("org.opencontainers.image.version")
                .contains("org.opencontainers.image.revision");
    }

    @Test
    void everyImageOfAServiceHoldsTheListOfItsLibraries() throws IOException {
        for (var kind : Stream.of("jvm", "native").toList()) {
            assertThat(containerfile(kind)).contains("-Psbom").contains("COPY --from=bygning /sbom /sbom");
        }
    }

    @Test
    @ExtendWith(WithKustomize.class)
    void everyImageOfOursThatIsAskedForIsMade() {
        Stream.of("dev", "prod")
                .flatMap(overlay -> Kustomize.overlay(overlay).workloads())
                .flatMap(Workload::containers)
                .map(container -> container.path("image").asText())
                .filter(image -> image.startsWith("borgerblikket/"))
                .map(image -> image.replaceAll("^borgerblikket/|:.*$", ""))
                .forEach(name -> assertThat(name.equals("udsteder")
                                || Files.isDirectory(
                                        Kustomize.ROOT.resolve("services").resolve(name)))
                        .as(name)
                        .isTrue());
    }

    private static String containerfile(String kind) throws IOException {
        return Files.readString(Kustomize.ROOT.resolve("deploy/images").resolve("Containerfile." + kind));
    }
}
