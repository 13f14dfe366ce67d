package dk.borgerblikket.local.crash;

import dk.borgerblikket.local.Http;
import dk.borgerblikket.local.crash.Call.Broken;
import dk.borgerblikket.local.crash.Call.NotReached;
import dk.borgerblikket.local.crash.Call.Outcome;
import dk.borgerblikket.local.crash.Call.Refused;
import dk.borgerblikket.local.crash.Call.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks once, over a connection of its own, and knows exactly how far it came. A usual HTTP client asks again by itself when a
 * connection is lost, and would then see one answer where two were given.
 */
final class SingleRequest {

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(30);

    /** A process that is killed closes its connections at once; only one that hangs is waited for. */
    private static final Duration ANSWERS_WITHIN = Duration.ofMinutes(2);

    private static final String CORRELATION = "x-korrelation:";
    private static final String LENGTH = "content-length:";

    private SingleRequest() {}

    static Outcome ask(URI gateway, Question question, String traceId) {
        try (var socket = new Socket()) {
            try {
                socket.connect(
                        new InetSocketAddress(gateway.getHost(), gateway.getPort()), (int) CONNECTS_WITHIN.toMillis());
            } catch (IOException nobodyThere) {
                return new NotReached();
            }
            return ask(socket, gateway, question, traceId);
        } catch (IOException lost) {
            return new Broken();
        }
    }

    private static Outcome ask(Socket socket, URI gateway, Question question, String traceId) throws IOException {
        socket.setSoTimeout((int) ANSWERS_WITHIN.toMillis());
        var request = """
                GET %s HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Accept: application/json
                traceparent: 00-%s-%s-01
                Connection: close

                """.formatted(
                        question.path(), gateway.getAuthority(), question.token(), traceId, traceId.substring(16));
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return outcome(everything(socket), question, traceId);
    }

    /** What came before the connection ended, in whatever way. */
    private static byte[] everything(Socket socket) throws IOException {
        var received = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException reset) {
            // Whether it was all is told by its length.
        }
        return received.toByteArray();
    }

    private static Outcome outcome(byte[] received, Question question, String traceId) throws IOException {
        var text = new String(received, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Broken();
        }
        var head = text.substring(0, end);
        var length = header(head, LENGTH)
                .map(Integer::valueOf)
                .orElseThrow(() -> new AssertionError("Et svar uden længde: " + head));
        var body = received.length - end - 4;
        if (body < length) {
            return new Broken();
        }
        var status = Integer.parseInt(head.substring(9, 12));
        if (status != 200) {
            return new Refused(status);
        }
        if (!header(head, CORRELATION).equals(Optional.of(traceId))) {
            throw new AssertionError("Svaret på " + traceId + " har en anden korrelation: " + head);
        }
        var overview = Http.JSON.readTree(received, end + 4, body);
        return new Seen(Count.ofOverview(overview, question.residence()));
    }

    private static Optional<String> header(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst();
    }
}
