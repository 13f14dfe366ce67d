package dk.borgerblikket.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service that is started again whenever its process ends, each time with a log of its own. */
final class Restarting {

    /** What the service is told when it starts. */
    @FunctionalInterface
    interface Environment {
        Map<String, String> get() throws IOException;
    }

    private final String name;
    private final Service service;
    private final Settings settings;
    private final Environment environment;

    private @Nullable ProcessHandle process;
    private int starts;
    private boolean ended;

    Restarting(String name, Service service, Settings settings, Environment environment) {
        this.name = name;
        this.service = service;
        this.settings = settings;
        this.environment = environment;
    }

    /** Takes over a process that somebody else has started. */
    synchronized void adopt(ProcessHandle running) {
        process = running;
        running.onExit().thenRunAsync(this::start);
    }

    synchronized void start() {
        if (ended) {
            return;
        }
        starts++;
        try {
            var started = ServiceProcess.start(service, settings, environment.get(), log());
            new Leftovers(settings.data()).remember(started.pid());
            adopt(ProcessHandle.of(started.pid()).orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (StartupFailure failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Kills the process that runs now and returns when it is dead. */
    void kill() {
        var victim = running();
        victim.destroyForcibly();
        victim.onExit().join();
    }

    private synchronized ProcessHandle running() {
        if (process == null) {
            throw new IllegalStateException(name + " er ikke startet");
        }
        return process;
    }

    /** Kills it for good. */
    synchronized void end() {
        ended = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    synchronized String logTail() {
        return LogTail.of(log());
    }

    private Path log() {
        return settings.data().resolve("log").resolve("%s-%d.log".formatted(name, starts));
    }
}
