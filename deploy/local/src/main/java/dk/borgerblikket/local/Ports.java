package dk.borgerblikket.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * The ports of one run: the services on six in a row, the token issuer ten after the first.
 *
 * @param first port of the gateway
 */
public record Ports(int first) {

    /** The ports that the documentation names: 8080 to 8085, and 8090. */
    public static final Ports STANDARD = new Ports(8080);

    private static final int ISSUER = 10;
    private static final int CONNECT_MILLIS = 200;

    /** @throws IllegalArgumentException when the ports are not between 1024 and 65535 */
    public Ports {
        if (first < 1024 || first + ISSUER > 65535) {
            throw new IllegalArgumentException("Første port skal ligge mellem 1024 og " + (65535 - ISSUER));
        }
    }

    /** Ports that are free right now, away from those that the operating system hands out for outgoing calls. */
    public static Ports free() {
        while (true) {
            var candidate = new Ports(ThreadLocalRandom.current().nextInt(1100, 1600) * 20);
            if (candidate.taken().isEmpty()) {
                return candidate;
            }
        }
    }

    int of(Service service) {
        return first + service.offset();
    }

    int issuer() {
        return first + ISSUER;
    }

    URI address(Service service) {
        return URI.create("http://localhost:" + of(service));
    }

    /** @throws StartupFailure naming every port that another program holds, and what it is for */
    void requireFree() throws StartupFailure {
        var taken = taken();
        if (taken.isEmpty()) {
            return;
        }
        var lines = taken.entrySet().stream()
                .map(port -> "Port %d er optaget af et andet program. Den skal bruges til %s."
                        .formatted(port.getKey(), port.getValue()))
                .collect(Collectors.joining("\n"));
        throw new StartupFailure(
                lines + "\nStop det andet program, eller vælg andre porte: ./run --porte-fra " + (first + 1000));
    }

    private Map<Integer, String> taken() {
        var wanted = new LinkedHashMap<Integer, String>();
        for (var service : Service.values()) {
            wanted.put(of(service), service.folder());
        }
        wanted.put(issuer(), "test-udstederen af tokens");
        wanted.keySet().removeIf(Ports::isFree);
        return wanted;
    }

    private static boolean isFree(int port) {
        var loopback = InetAddress.getLoopbackAddress();
        // On macOS a second program may bind the loopback address beside one that listens everywhere: ask both ways.
        try (var probe = new Socket()) {
            probe.connect(new InetSocketAddress(loopback, port), CONNECT_MILLIS);
            return false;
        } catch (IOException nobodyAnswers) {
            try (var socket = new ServerSocket(port, 1, loopback)) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        }
    }
}
