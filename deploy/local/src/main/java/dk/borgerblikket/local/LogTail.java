package dk.borgerblikket.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The end of a log, for the terminal. */
final class LogTail {

    private static final int LINES = 25;

    private LogTail() {}

    /** The last lines of the log, indented; says so when it cannot be read. */
    static String of(Path log) {
        try {
            // A log may hold bytes that are no UTF-8, which must not hide the rest.
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "    (loggen kan ikke læses)";
        }
    }
}
