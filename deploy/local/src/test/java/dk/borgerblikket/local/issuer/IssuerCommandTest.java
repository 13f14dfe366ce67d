package dk.borgerblikket.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The issuer as the image starts it, asked by the name that it has in the cluster. */
class IssuerCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *([0-9]+)");

    private static Process process;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        port = freePort();
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IssuerCommand.class.getName(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // It says so when it listens.
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).contains(Integer.toString(port));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void itsTokensNameTheAddressThatTheServicesKnow() throws IOException {
        var claims = claims(
                post("/borger/token", "grant_type=client_credentials&client_id=a&client_secret=b&cpr=0123456789"));

        assertThat(claims.path("iss").asText()).isEqualTo("http://udsteder:8080/borger");
        assertThat(claims.path("dk.cpr").asText()).isEqualTo("0123456789");
    }

    @Test
    void aServiceGetsATokenInItsOwnName() throws IOException {
        var claims = claims(post("/system/token", "grant_type=client_credentials&client_id=reporting&client_secret=b"));

        assertThat(claims.path("iss").asText()).isEqualTo("http://udsteder:8080/system");
        assertThat(claims.path("tjeneste").asText()).isEqualTo("reporting");
    }

    @Test
    void itAnswersWhatTheProbesOfTheManifestsAsk() throws IOException {
        assertThat(send("GET /system/jwks HTTP/1.1", "")).startsWith("HTTP/1.1 200");
    }

    private static JsonNode claims(String answer) throws IOException {
        var token = JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1))
                .path("access_token")
                .asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static String post(String path, String form) throws IOException {
        return send("POST " + path + " HTTP/1.1", form);
    }

    /** By hand, since the client of the JDK does not let another name be asked for. The connection stays open after the answer. */
    private static String send(String request, String form) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            var out = socket.getOutputStream();
            out.write((request
                            + "\r\nHost: udsteder:8080\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                            + form.length() + "\r\n\r\n" + form)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            var in = socket.getInputStream();
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            var length = LENGTH.matcher(head);
            return head
                    + (length.find()
                            ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                            : "");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
