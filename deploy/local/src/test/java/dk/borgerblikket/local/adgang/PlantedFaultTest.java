package dk.borgerblikket.local.adgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dk.borgerblikket.local.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix must see the faults it is there for: each is planted here once. */
class PlantedFaultTest {

    private static final String HEADINGS =
            "service;operation;kald;krop;rolle;ugyldig;borger;anden_borger;medarbejder;uden_rolle;anden_kommune;"
                    + "national;system;uden_aftale;egen_tjeneste\n";
    private static final String ONE_ROW = HEADINGS
            + "reporting; GET /ting/{id}; /ting/1; -; rapport_laes; 401; 403; 403; 2xx; 403; 404; 2xx; 403; 403; 403\n";

    private HttpServer stub;
    private int answer = 200;

    @BeforeEach
    void startStub() throws IOException {
        stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        stub.start();
    }

    @AfterEach
    void stopStub() {
        stub.stop(0);
    }

    @Test
    void anOperationThatNobodyHasDecidedAboutIsFound() throws IOException {
        var offered = Operation.in(Service.REPORTING, new ObjectMapper().readTree("""
                {"paths": {"/ting/{id}": {"parameters": [], "get": {}, "delete": {}}}}"""));

        assertThat(ExpectationTable.read(ONE_ROW).undecided(offered))
                .containsExactly(new Operation(Service.REPORTING, "DELETE", "/ting/{id}"));
    }

    @Test
    void aRowForAnOperationThatIsGoneIsFound() throws IOException {
        var offered = Operation.in(Service.REPORTING, new ObjectMapper().readTree("{\"paths\": {}}"));

        assertThat(ExpectationTable.read(ONE_ROW).obsolete(offered))
                .containsExactly(new Operation(Service.REPORTING, "GET", "/ting/{id}"));
    }

    @Test
    void anOperationThatEverybodyHasDecidedAboutIsFine() throws IOException {
        var offered = Operation.in(Service.REPORTING, new ObjectMapper().readTree("""
                {"paths": {"/ting/{id}": {"get": {}}}}"""));
        var table = ExpectationTable.read(ONE_ROW);

        assertThat(table.undecided(offered)).isEmpty();
        assertThat(table.obsolete(offered)).isEmpty();
        assertThat(table.emptyPromises()).isEmpty();
    }

    @Test
    void aServerThatLetsInWhomTheTableShutsOutIsFound() {
        answer = 200;

        assertThatThrownBy(() -> check(Caller.CITIZEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CITIZEN")
                .hasMessageContaining("fik 200");
        assertThatThrownBy(() -> check(Caller.NO_TOKEN)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(Caller.EMPLOYEE_ELSEWHERE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aServerThatShutsOutWhomTheTableLetsInIsFound() {
        answer = 403;

        assertThatThrownBy(() -> check(Caller.EMPLOYEE)).isInstanceOf(AssertionError.class);
        assertThatCode(() -> check(Caller.CITIZEN)).doesNotThrowAnyException();
    }

    @Test
    void aRefusalOfTheWrongKindIsFound() {
        answer = 403;

        assertThatThrownBy(() -> check(Caller.EMPLOYEE_ELSEWHERE)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(Caller.NO_TOKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aServerThatBreaksDownIsFound() {
        answer = 500;

        for (var caller : Caller.values()) {
            assertThatThrownBy(() -> check(caller)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void aMethodThatIsCarriedOutWithoutBeingOfferedIsFound() {
        var row = ExpectationTable.read(ONE_ROW).rows().getFirst();
        answer = 204;
        assertThatThrownBy(() -> matrix().checkNotOffered(row, "DELETE")).isInstanceOf(AssertionError.class);

        answer = 405;
        assertThatCode(() -> matrix().checkNotOffered(row, "DELETE")).doesNotThrowAnyException();
    }

    @Test
    void aSecretThatNobodyMayReadProvesNothing() {
        var table = ExpectationTable.read(
                HEADINGS + "reporting; GET /ting; /ting; -; -; 401; 403; 403; 404; 404; 404; 404; 403; 403; 403\n");

        assertThat(table.emptyPromises()).hasSize(1);
    }

    @Test
    void aTableThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> ExpectationTable.read("service;operation\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExpectationTable.read(ONE_ROW.replace("404", "måske")))
                .hasMessageContaining("måske");
        assertThatThrownBy(() -> ExpectationTable.read(ONE_ROW + ONE_ROW.substring(HEADINGS.length())))
                .hasMessageContaining("Står to gange");
    }

    private void check(Caller caller) {
        matrix().check(ExpectationTable.read(ONE_ROW).rows().getFirst(), caller);
    }

    private Matrix matrix() {
        var address = URI.create("http://localhost:" + stub.getAddress().getPort());
        return new Matrix(service -> address, (caller, row) -> Optional.of("token"), Map.of());
    }
}
