package dk.borgerblikket.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every overlay must keep. That each check can fail is shown by {@link PlantedFaultTest}. */
@ExtendWith(WithKustomize.class)
class ManifestsTest {

    private static final Documentation DOCUMENTATION = Documentation.read();

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyObjectHasOnlyFieldsThatItsSchemaKnows(String overlay) {
        assertThat(StrictSchema.findings(Kustomize.overlay(overlay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyPodKeepsTheRestrictedProfile(String overlay) {
        assertThat(RestrictedProfile.findings(Kustomize.overlay(overlay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyPodIsClosedButForArrowsThatBothEndsAllow(String overlay) {
        var network = new NetworkArrows(Kustomize.overlay(overlay));

        assertThat(network.open()).isEmpty();
        assertThat(network.halves()).isEmpty();
    }

    @Test
    void theArrowsOfProductionAreThoseOfTheArchitectureAndTheDatabase() {
        assertThat(new NetworkArrows(Kustomize.overlay("prod")).arrows())
                .isEqualTo(union(
                        Architecture.ARROWS,
                        Architecture.fromEveryService("postgresql:5432"),
                        Set.of("postgresql → postgresql:5432", "postgresql → postgresql:8000")));
    }

    @Test
    void theArrowsOfDevelopmentAreThoseOfTheArchitectureTheDatabaseAndTheTestIssuer() {
        assertThat(new NetworkArrows(Kustomize.overlay("dev")).arrows())
                .isEqualTo(union(
                        Architecture.ARROWS,
                        Architecture.fromEveryService("postgresql:5432"),
                        Architecture.fromEveryService("udsteder:8080")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void whatTheServicesAreToldToCallIsWhatTheyMayCall(String overlay) {
        var settings = new Settings(Kustomize.overlay(overlay), DOCUMENTATION);

        var amongServices = new TreeSet<>(settings.configuredArrows());
        amongServices.removeIf(arrow -> arrow.contains("→ udsteder:"));
        assertThat(amongServices).isEqualTo(Architecture.ARROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void fromOutsideOnlyWhatIsMeantForItCanBeReached(String overlay) {
        var network = new NetworkArrows(Kustomize.overlay(overlay));

        assertThat(network.reachableFrom(Endpoint.INGRESS))
                .containsExactlyInAnyOrder(
                        "gateway:8080", "administration:8080", "case-index:8080", "benefit-index:8080", "lookup:8080");
        assertThat(network.reachableFrom(Endpoint.STRANGER)).isEmpty();
        assertThat(network.reachableFrom(Endpoint.OUTSIDE)).isEmpty();
        assertThat(network.reachableFrom(Endpoint.MONITORING))
                .containsAll(
                        Architecture.SERVICES.stream().map(it -> it + ":8080").toList());
    }

    @Test
    void outsideTheServicesReachOnlyTheIssuersAndReportingTheMailServer() {
        var network = new NetworkArrows(Kustomize.overlay("prod"));

        for (var service : Architecture.SERVICES) {
            assertThat(network.outsideFrom(service))
                    .as(service)
                    .isEqualTo(service.equals("reporting") ? Set.of(443, 587) : Set.of(443));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everythingThatIsAskedForIsThereOrDocumented(String overlay) {
        assertThat(new Settings(Kustomize.overlay(overlay), DOCUMENTATION).missingReferences())
                .isEmpty();
    }

    @Test
    void theDocumentedSecretsAreThoseThatProductionAsksFor() {
        assertThat(new Settings(Kustomize.overlay("prod"), DOCUMENTATION).secretKeys())
                .isEqualTo(DOCUMENTATION.secrets());
    }

    @Test
    void productionHoldsNoSecret() {
        assertThat(Kustomize.overlay("prod").ofKind("Secret")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everySettingWithoutDefaultIsSet(String overlay) {
        assertThat(new Settings(Kustomize.overlay(overlay), DOCUMENTATION).missingSettings())
                .isEmpty();
    }

    @Test
    void theDocumentedSettingsAreUnderstood() {
        assertThat(DOCUMENTATION.required("gateway"))
                .contains(
                        "quarkus.datasource.password",
                        "borgerblikket.udsteder.system",
                        "borgerblikket.id-noegle",
                        "gateway.ydelsesindeks.url")
                .doesNotContain("quarkus.mailer.host");
        assertThat(DOCUMENTATION.required("reporting"))
                .contains("quarkus.mailer.start-tls", "quarkus.rest-client.administration.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void servicesStayUpWhileTheyAreReplaced(String overlay) {
        assertThat(Kustomize.overlay(overlay).services()).hasSize(6);
        assertThat(Availability.findings(Kustomize.overlay(overlay))).isEmpty();
    }

    @Test
    void theServicesListenWhereTheManifestsSay() throws IOException {
        for (var service : Architecture.SERVICES) {
            var settings = Files.readString(Kustomize.ROOT
                    .resolve("services")
                    .resolve(service)
                    .resolve("src/main/resources/application.properties"));
            // Quarkus listens on 8080 where nothing else is said for production.
            assertThat(settings).doesNotContainPattern("(?m)^(%prod\\.)?quarkus\\.http\\.port=");
        }
        assertThat(Kustomize.overlay("prod").services())
                .allSatisfy(it -> assertThat(Endpoint.pod(it).ports()).isEqualTo(Map.of("http", 8080)));
    }

    @Test
    void productionScalesAndKeepsCopiesWhileNodesAreEmptied() {
        assertThat(Availability.productionFindings(Kustomize.overlay("prod"))).isEmpty();
    }

    @Test
    void postgresqlHasRoomForTheConnectionsOfAllCopies() {
        var cluster = Kustomize.overlay("prod").named("Cluster", "postgresql");

        assertThat(cluster.at("/spec/postgresql/parameters/max_connections").asInt())
                .isGreaterThan(Availability.connections(Kustomize.overlay("prod")) + 50);
    }

    @Test
    void aConfirmedWriteIsOnTwoMachinesAndCopiedAway() {
        var cluster = Kustomize.overlay("prod").named("Cluster", "postgresql");

        assertThat(cluster.at("/spec/instances").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(cluster.at("/spec/postgresql/synchronous/number").asInt()).isPositive();
        assertThat(cluster.at("/spec/postgresql/synchronous/dataDurability").asText())
                .isEqualTo("required");
        assertThat(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean()).isTrue();
        assertThat(Kustomize.overlay("prod").ofKind("ScheduledBackup")).isNotEmpty();
    }

    @Test
    void theNativeComponentChangesTheImageOfEveryService() {
        var overlay = Kustomize.renderWith("k8s/overlays/prod", "k8s/komponenter/native");

        assertThat(overlay.services().map(it -> it.container().path("image").asText()))
                .hasSize(6)
                .allMatch(image -> image.contains("-native:"));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        var union = new TreeSet<String>();
        Stream.of(sets).forEach(union::addAll);
        return union;
    }
}
