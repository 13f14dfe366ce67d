package dk.borgerblikket.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits until services answer that they are ready, and tells of each one that is. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(150);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

    private final Ports ports;
    private final Progress progress;

    Readiness(Ports ports, Progress progress) {
        this.ports = ports;
        this.progress = progress;
    }

    /**
     * @param end asked again and again: tells when a service has ended by itself
     * @throws StartupFailure when a service ends or takes too long
     */
    void await(List<ServiceProcess> services, Supplier<Optional<String>> end) throws StartupFailure {
        var began = Instant.now();
        progress.say("Starter de seks tjenester …");
        var waiting = new ArrayList<>(services);
        try (var http = HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build()) {
            while (!waiting.isEmpty()) {
                waiting.removeIf(process -> isReady(http, process.service(), began));
                var ended = end.get();
                if (ended.isPresent()) {
                    throw new StartupFailure(ended.get());
                }
                var spent = Duration.between(began, Instant.now());
                if (spent.compareTo(PATIENCE) > 0) {
                    throw new StartupFailure(tooSlow(waiting));
                }
                LockSupport.parkNanos(waiting.isEmpty() ? 0 : BETWEEN_TRIES.toNanos());
            }
        }
    }

    private boolean isReady(HttpClient http, Service service, Instant began) {
        var probe = HttpRequest.newBuilder(URI.create(ports.address(service) + "/q/health/ready"))
                .timeout(ANSWER_WITHIN)
                .build();
        try {
            var answer = http.send(probe, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                return false;
            }
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
        var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        progress.say("  %-14s %s   klar efter %.1f s".formatted(service.folder(), ports.address(service), seconds));
        return true;
    }

    private static String tooSlow(List<ServiceProcess> waiting) {
        var slow = waiting.getFirst();
        return "%s blev ikke klar på %d s. De sidste linjer af dens log:\n%s"
                .formatted(slow.service().folder(), PATIENCE.toSeconds(), slow.logTail());
    }
}
