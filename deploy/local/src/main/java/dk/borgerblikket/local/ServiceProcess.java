package dk.borgerblikket.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One service that runs as a child process. */
final class ServiceProcess {

    /** Measured best start-up for six services on two cores. */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m");

    /** The surroundings decide nothing about the service: only what every program needs is passed on. */
    private static final Set<String> KEPT = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");

    private final Service service;
    private final Process process;
    private final Path log;

    private ServiceProcess(Service service, Process process, Path log) {
        this.service = service;
        this.process = process;
        this.log = log;
    }

    static ServiceProcess start(Service service, Settings settings, Map<String, String> environment)
            throws IOException, StartupFailure {
        return start(service, settings, environment, settings.log(service));
    }

    /** As {@link #start(Service, Settings, Map)}, with a log of its own: there may be several copies of a service. */
    static ServiceProcess start(Service service, Settings settings, Map<String, String> environment, Path log)
            throws IOException, StartupFailure {
        var program = service.program(settings.root());
        if (!Files.exists(program)) {
            throw new StartupFailure(program + " findes ikke. Byg først, for eksempel med ./run.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add(Leftovers.marker(settings.data()));
        command.add("-jar");
        command.add(program.toString());
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command)
                .directory(settings.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().putAll(environment);
        return new ServiceProcess(service, builder.start(), log);
    }

    Service service() {
        return service;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<ServiceProcess> onExit() {
        return process.onExit().thenApply(_ -> this);
    }

    /** How the process ended, with the last lines of its log. Only when it has ended. */
    String obituary() {
        return "%s stoppede uventet (kode %d). De sidste linjer af %s:\n%s"
                .formatted(service.folder(), process.exitValue(), log, logTail());
    }

    String logTail() {
        return LogTail.of(log);
    }

    void askToStop() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }
}
