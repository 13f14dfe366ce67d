package dk.borgerblikket.local.adgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation that the running services offer, as every kind of caller, against the reviewed table. */
@ExtendWith(RunningSystem.class)
class AuthorisationMatrixTest {

    private static final ExpectationTable TABLE = ExpectationTable.load("/adgang/forventninger.csv");

    /** All that anybody may ask without a token: is the service alive, and what does it offer. */
    private static final List<String> PUBLIC =
            List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/openapi");

    /** What a service of this kind could offer by accident: consoles, metrics, documents of the framework. */
    private static final List<String> NOT_PUBLIC = List.of(
            "/",
            "/index.html",
            "/q",
            "/q/dev-ui",
            "/q/swagger-ui",
            "/q/health-ui",
            "/q/metrics",
            "/q/info",
            "/q/arc",
            "/q/arc/beans",
            "/q/flyway",
            "/q/scheduler",
            "/q/openapi-ui",
            "/metrics",
            "/openapi",
            "/borger/v1",
            "/borger/v1/overblik",
            "/administration/v1/opsaetning",
            "/findes/ikke");

    private static final List<String> METHODS = List.of("POST", "PUT", "PATCH", "DELETE");

    private static LocalSystem system;
    private static Scene scene;
    private static Map<String, String> variables;

    @BeforeAll
    static void setTheScene(LocalSystem running) {
        system = running;
        scene = new Scene(running);
        variables = scene.variables();
    }

    @Test
    void everyOperationHasBeenDecidedAboutAndNoneIsDecidedInVain() {
        var offered = new TreeSet<Operation>();
        for (var service : Service.values()) {
            offered.addAll(Operation.in(service, scene.openApi(service)));
        }

        assertThat(TABLE.undecided(offered))
                .as("operationer uden forventning i adgang/forventninger.csv")
                .isEmpty();
        assertThat(TABLE.obsolete(offered)).as("forventninger uden operation").isEmpty();
        assertThat(TABLE.emptyPromises()).as("404 til alle beskytter intet").isEmpty();
    }

    @TestFactory
    Stream<DynamicContainer> everyCallerGetsWhatTheTableSays() {
        var matrix = matrix();
        return TABLE.rows().stream()
                .map(row -> dynamicContainer(
                        row.operation().toString(),
                        Arrays.stream(Caller.values())
                                .map(caller -> dynamicTest(
                                        caller + " → " + row.of(caller), () -> matrix.check(row, caller)))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotOfferedIsNotDone() {
        var matrix = matrix();
        var offered =
                new TreeSet<>(TABLE.rows().stream().map(Expectation::operation).toList());
        return TABLE.rows().stream()
                .flatMap(row -> METHODS.stream()
                        .filter(method -> !isOffered(offered, row.operation(), method))
                        .map(method -> dynamicTest(
                                method + " på " + row.operation(), () -> matrix.checkNotOffered(row, method))));
    }

    @ParameterizedTest
    @EnumSource
    void onlyProbesAndTheDescriptionAreOpen(Service service) {
        assertThat(PUBLIC)
                .allSatisfy(path -> assertThat(scene.statusWithoutToken(service, path))
                        .as(path)
                        .isEqualTo(200));
        assertThat(NOT_PUBLIC)
                .allSatisfy(path -> assertThat(scene.statusWithoutToken(service, path))
                        .as(path)
                        .isIn(401, 403, 404));
    }

    private static boolean isOffered(SortedSet<Operation> offered, Operation operation, String method) {
        return offered.contains(new Operation(operation.service(), method, operation.path()));
    }

    private static Matrix matrix() {
        return new Matrix(system::address, new CallerTokens(system.tokens()), variables);
    }
}
