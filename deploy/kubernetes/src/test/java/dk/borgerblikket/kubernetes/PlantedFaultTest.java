package dk.borgerblikket.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each check of {@link ManifestsTest} finds the fault that is planted for it in what production is given. */
@ExtendWith(WithKustomize.class)
class PlantedFaultTest {

    private static final Documentation DOCUMENTATION = Documentation.read();

    private final Manifests manifests = Kustomize.overlay("prod").copy();

    @Test
    void aFieldThatKubernetesDoesNotKnowIsFound() {
        container("gateway").putObject("livenessProb").putObject("httpGet");

        assertThat(StrictSchema.findings(manifests)).singleElement().asString().contains("livenessProb");
    }

    @Test
    void aFieldDeepInAnOperatorsObjectIsFound() {
        ((ObjectNode) manifests.named("Cluster", "postgresql").at("/spec/postgresql/synchronous")).put("numbr", 1);

        assertThat(StrictSchema.findings(manifests)).singleElement().asString().contains("synchronous.numbr");
    }

    @Test
    void aValueOfTheWrongKindIsFound() {
        ((ObjectNode) manifests.named("HorizontalPodAutoscaler", "lookup").path("spec")).put("maxReplicas", "mange");
        ((ObjectNode) manifests.named("Cluster", "postgresql").path("spec")).put("instances", "tre");

        assertThat(StrictSchema.findings(manifests)).hasSize(2);
    }

    @Test
    void aKindWithoutSchemaIsFound() {
        manifests.named("PodDisruptionBudget", "lookup").put("kind", "PodDisruptionBudgets");

        assertThat(StrictSchema.findings(manifests)).singleElement().asString().contains("no schema");
    }

    @Test
    void aPrivilegedContainerIsFound() {
        security("case-index").put("privileged", true);

        assertThat(RestrictedProfile.findings(manifests)).containsExactly("case-index/tjeneste: privileged");
    }

    @Test
    void whateverElseTheProfileForbidsIsFound() {
        security("case-index").put("readOnlyRootFilesystem", false);
        security("lookup").put("runAsUser", 0);
        ((ObjectNode) security("gateway").path("capabilities")).putArray("drop");
        ((ObjectNode) pod("reporting")).put("hostNetwork", true);
        ((ArrayNode) pod("administration").path("volumes"))
                .addObject()
                .put("name", "node")
                .putObject("hostPath");
        ((ObjectNode) container("benefit-index").at("/resources/limits")).remove("memory");

        assertThat(RestrictedProfile.findings(manifests))
                .containsExactlyInAnyOrder(
                        "case-index/tjeneste: can write its root file system",
                        "lookup/tjeneste: has no user other than root",
                        "gateway/tjeneste: keeps capabilities",
                        "reporting: hostNetwork",
                        "administration: volume of the kind hostPath",
                        "benefit-index/tjeneste: no limits of memory");
    }

    @Test
    void anExtraArrowIsFound() {
        peer("reporting", "egress", "to", "case-index");
        peer("case-index", "ingress", "from", "reporting");

        var arrows = new TreeSet<>(new NetworkArrows(manifests).arrows());
        arrows.removeAll(new NetworkArrows(Kustomize.overlay("prod")).arrows());
        assertThat(arrows).containsExactly("reporting → case-index:8080");
    }

    @Test
    void anArrowThatOnlyOneEndAllowsIsFound() {
        peer("reporting", "egress", "to", "case-index");

        assertThat(new NetworkArrows(manifests).halves()).containsExactly("reporting → case-index:8080");
    }

    @Test
    void aPodThatNoPolicyClosesIsFound() {
        ((ObjectNode) manifests.named("NetworkPolicy", "alt-lukket").path("spec"))
                .putObject("podSelector")
                .putObject("matchLabels")
                .put("app.kubernetes.io/component", "tjeneste");

        assertThat(new NetworkArrows(manifests).open()).containsExactly("postgresql");
    }

    @Test
    void aPolicyThatLetsEverybodyInIsFound() {
        ((ObjectNode) manifests.named("NetworkPolicy", "lookup").at("/spec/ingress/0")).remove("from");

        assertThat(new NetworkArrows(manifests).reachableFrom(Endpoint.STRANGER))
                .containsExactly("lookup:8080");
    }

    @Test
    void aKeyThatNobodyMakesIsFound() {
        ((ObjectNode) container("gateway").at("/env/0/valueFrom/secretKeyRef")).put("key", "navn");
        ((ObjectNode) container("lookup").at("/envFrom/0/configMapRef")).put("name", "alle");

        assertThat(new Settings(manifests, DOCUMENTATION).missingReferences())
                .containsExactly("Secret postgresql-gateway: navn", "lookup: ConfigMap alle");
    }

    @Test
    void aSettingThatIsNotSetIsFound() {
        ((ObjectNode) manifests.named("ConfigMap", "case-index").path("data"))
                .remove("QUARKUS_REST_CLIENT_YDELSESINDEKS_URL");
        var env = (ArrayNode) container("gateway").path("env");
        env.removeIf(one -> one.path("name").asText().equals("BORGERBLIKKET_ID_NOEGLE"));

        assertThat(new Settings(manifests, DOCUMENTATION).missingSettings())
                .containsExactlyInAnyOrder(
                        "case-index: quarkus.rest-client.ydelsesindeks.url", "gateway: borgerblikket.id-noegle");
    }

    @Test
    void aServiceThatIsRestartedWhenPostgresqlIsAwayIsFound() {
        ((ObjectNode) container("lookup").at("/livenessProbe/httpGet")).put("path", "/q/health");

        assertThat(Availability.findings(manifests))
                .containsExactly("lookup livenessProbe does not ask /q/health/live");
    }

    @Test
    void aServiceThatIsCutOffOrEmptiedIsFound() {
        container("gateway").remove("lifecycle");
        ((ObjectNode) manifests.named("HorizontalPodAutoscaler", "reporting").path("spec")).put("minReplicas", 1);

        assertThat(Availability.findings(manifests))
                .containsExactly("gateway is stopped while it is still sent requests");
        assertThat(Availability.productionFindings(manifests))
                .containsExactly("reporting does not scale from two copies");
    }

    private ObjectNode container(String service) {
        return (ObjectNode) pod(service).path("containers").path(0);
    }

    private ObjectNode security(String service) {
        return (ObjectNode) container(service).path("securityContext");
    }

    private com.fasterxml.jackson.databind.JsonNode pod(String service) {
        return manifests.named("Deployment", service).at("/spec/template/spec");
    }

    private void peer(String policy, String rules, String peers, String other) {
        ((ArrayNode) manifests.named("NetworkPolicy", policy).at("/spec/" + rules + "/0/" + peers))
                .addObject()
                .putObject("podSelector")
                .putObject("matchLabels")
                .put("app.kubernetes.io/name", other);
    }
}
