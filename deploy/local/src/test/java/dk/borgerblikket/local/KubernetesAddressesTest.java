package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the manifests in {@code k8s/} ask the services for is what the services answer. */
@ExtendWith(RunningSystem.class)
class KubernetesAddressesTest {

    private static final Path MANIFESTS = RunningSystem.ROOT.resolve("k8s");
    private static final Pattern PROBE = Pattern.compile("httpGet: \\{path: (\\S+), port: http}");
    private static final Pattern ROUTE =
            Pattern.compile("type: PathPrefix, value: (\\S+)}|backendRefs:\\s+- \\{name: (\\S+),");

    /** Held by tests of their own, since the document does not name them: pages and their logout, style sheets, and the SOAP addresses. */
    private static final List<String> OUTSIDE_THE_DOCUMENT = List.of(
            "/mit-overblik",
            "/oidc/borger",
            "/oidc/medarbejder",
            "/admin",
            "/assets",
            "/bevillingindeks",
            "/oekonomiskeffektueringindeks",
            "/klasse");

    @ParameterizedTest
    @EnumSource
    void everyProbeIsAnsweredByEveryServiceAndLivenessKnowsNothingOfPostgresql(Service service, LocalSystem system)
            throws IOException {
        var probes = matches(PROBE, MANIFESTS.resolve("base/faelles/deployment.yaml"));

        assertThat(probes).containsExactly("/q/health/started", "/q/health/ready", "/q/health/live");
        for (var probe : probes) {
            var answer = Http.get(system.address(service), probe).expect(200);
            assertThat(answer.json().path("status").asText()).isEqualTo("UP");
            assertThat(answer.text().contains("PostgreSQL")).as(probe).isEqualTo(probe.endsWith("/ready"));
        }
    }

    @Test
    void everyWayInLeadsToSomethingOfItsService(LocalSystem system) throws IOException {
        var routes = routes();

        assertThat(routes)
                .containsOnlyKeys(
                        Service.GATEWAY,
                        Service.ADMINISTRATION,
                        Service.CASE_INDEX,
                        Service.BENEFIT_INDEX,
                        Service.LOOKUP);
        for (var route : routes.entrySet()) {
            var document = Http.get(system.address(route.getKey()), "/q/openapi?format=json")
                    .expect(200)
                    .json();
            var documented = document.path("paths")
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .toList();
            for (var prefix : route.getValue()) {
                assertThat(documented.stream().anyMatch(path -> path.startsWith(prefix + "/") || path.equals(prefix))
                                || OUTSIDE_THE_DOCUMENT.contains(prefix))
                        .as(route.getKey() + " " + prefix)
                        .isTrue();
                assertThat(prefix).doesNotStartWith("/q").doesNotStartWith("/intern");
            }
        }
    }

    /** The prefixes of each service, in the order in which a rule names first the addresses and then whom they go to. */
    private static Map<Service, List<String>> routes() throws IOException {
        var routes = new EnumMap<Service, List<String>>(Service.class);
        var waiting = new ArrayList<String>();
        ROUTE.matcher(Files.readString(MANIFESTS.resolve("overlays/prod/indgang.yaml")))
                .results()
                .forEach(match -> {
                    if (match.group(1) != null) {
                        waiting.add(match.group(1));
                    } else {
                        var service = Stream.of(Service.values())
                                .filter(it -> it.folder().equals(match.group(2)))
                                .findFirst()
                                .orElseThrow();
                        routes.put(service, List.copyOf(waiting));
                        waiting.clear();
                    }
                });
        return routes;
    }

    private static List<String> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
