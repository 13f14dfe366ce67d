package dk.borgerblikket.local;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills the PostgreSQL server of a run with every process of it, so that nobody finishes anything, and starts it again with the
 * settings it had, which recovers what was acknowledged from its log.
 */
final class PostgresCrash {

    private final Path data;

    PostgresCrash(Path data) {
        this.data = data;
    }

    /** Returns when none of its processes is left. */
    void kill(Duration within) {
        var family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        // A server that is started while a process of the old one lives would rightly refuse.
        CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(within.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private List<ProcessHandle> family() {
        try {
            var note = Files.readAllLines(Postgres.files(data).resolve("postmaster.pid"));
            var server =
                    ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow();
            return Stream.concat(Stream.of(server), server.descendants()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when it has recovered and takes connections. */
    void start(Duration within) {
        try {
            var command = command(within);
            var end = Instant.now().plus(within);
            while (!succeeds(command)) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("PostgreSQL kom ikke igen:\n" + LogTail.of(log()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** {@code pg_ctl restart} takes the settings from the note that the server itself wrote when it was first started. */
    private List<String> command(Duration within) throws IOException {
        var note = Files.readString(Postgres.files(data).resolve("postmaster.opts"));
        var binaries = Path.of(note.substring(0, note.indexOf(" \""))).getParent();
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // As the library does: PostgreSQL does not run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                binaries.resolve("pg_ctl").toString(),
                "-D",
                Postgres.files(data).toString(),
                "-t",
                Long.toString(within.toSeconds()),
                "-w",
                "restart"));
        return command;
    }

    private boolean succeeds(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                        .start()
                        .waitFor()
                == 0;
    }

    private Path log() {
        return data.resolve("log/postgres.log");
    }
}
