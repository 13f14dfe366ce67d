package dk.borgerblikket.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Processes that a launcher left behind because it was killed itself. Services are known by a file of process ids and,
 * since such a number may have gone to another program meanwhile, by a mark on their command line; PostgreSQL by its own
 * {@code postmaster.pid}.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path data;
    private final Path pids;

    Leftovers(Path data) {
        this.data = data;
        this.pids = data.resolve("processer");
    }

    /** The argument that marks a process as started out of the folder. */
    static String marker(Path data) {
        return "-Dborgerblikket.lokal=" + data;
    }

    /** Remembers a process until {@link #end()}. */
    void remember(long pid) throws IOException {
        Files.writeString(pids, pid + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void forget() throws IOException {
        Files.deleteIfExists(pids);
    }

    /** Ends what an earlier launcher left, services before PostgreSQL. Returns how many processes that were. */
    int end() throws IOException, StartupFailure {
        var services = services();
        end(services);
        forget();
        var postgres = postgres();
        end(postgres.stream().toList());
        return services.size() + postgres.stream().mapToInt(_ -> 1).sum();
    }

    private List<ProcessHandle> services() throws IOException {
        if (!Files.exists(pids)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(pids)) {
            return lines.flatMap(line -> process(line).stream())
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains(marker(data)))
                            .isPresent())
                    .toList();
        }
    }

    private Optional<ProcessHandle> postgres() throws IOException {
        var file = Postgres.files(data).resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(Postgres.files(data))) {
            return Optional.empty();
        }
        return process(lines.getFirst())
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent());
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.strip().matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(pid.strip())) : Optional.empty();
    }

    /** Asks all to stop, and kills those that have not within the time. PostgreSQL recovers from that by its log. */
    private static void end(List<ProcessHandle> processes) throws StartupFailure {
        processes.forEach(ProcessHandle::destroy);
        if (!haveEnded(processes)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            if (!haveEnded(processes)) {
                throw new StartupFailure("En tidligere kørsel har efterladt processer, som ikke vil stoppe: "
                        + processes.stream()
                                .filter(ProcessHandle::isAlive)
                                .map(ProcessHandle::pid)
                                .toList());
            }
        }
    }

    private static boolean haveEnded(List<ProcessHandle> processes) {
        var all = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            all.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
