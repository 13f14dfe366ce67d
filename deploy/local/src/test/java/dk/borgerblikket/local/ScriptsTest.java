package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that people call, from another folder than the repository's. */
class ScriptsTest {

    @TempDir
    private Path elsewhere;

    private record Ended(int code, String out, String err) {}

    @Test
    void runExplainsItself() throws Exception {
        var ended = call("run", "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("--fresh").contains("--porte-fra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "borger",
                "borger 123",
                "borger 0123456789 1",
                "medarbejder 11111111",
                "medarbejder 11111111 sag_laes 677aa9c1-ebb7-5a25-9dd3-7cf1f58f33a2",
                "medarbejder 11111111 sag_laes abc 32.*:2",
                "medarbejder 11111111 sag_laes 677aa9c1-ebb7-5a25-9dd3-7cf1f58f33a2 32.*:9",
                "medarbejder 11111111 sag_laes 677aa9c1-ebb7-5a25-9dd3-7cf1f58f33a2 32.*:2 abc",
                "system abc 11111111",
                "system ba537e12-8b0c-44b1-9de7-f75803a4e091",
                "nogen 0123456789"
            })
    void tokenTellsHowItIsUsedAndPrintsNoToken(String arguments) throws Exception {
        var ended = call("deploy/local/token", arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("deploy/local/token borger <cpr>");
    }

    private Ended call(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("bash", RunningSystem.ROOT.resolve(script).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.redirectError(elsewhere.resolve("err").toFile()).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        return new Ended(code, out, Files.readString(elsewhere.resolve("err")));
    }
}
