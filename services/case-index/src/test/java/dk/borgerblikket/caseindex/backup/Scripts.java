package dk.borgerblikket.caseindex.backup;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** Runs the scripts of an installation that keeps its backups in a folder, sealed so that no file is kept as it is. */
final class Scripts {

    private static final Path HVOR =
            Path.of("").toAbsolutePath().resolve("../../deploy/backup").normalize();

    /** Another byte for each byte: enough to see that everything passes through both commands. */
    private static final String INDSTILLINGER = """
            export LC_ALL=C
            BACKUP_FOLDER='%s'
            BACKUP_SEAL="tr '\\\\000-\\\\377' '\\\\001-\\\\377\\\\000'"
            BACKUP_OPEN="tr '\\\\001-\\\\377\\\\000' '\\\\000-\\\\377'"
            PSQL='%s'
            """;

    private static final String MISTET = "BACKUP_OPEN=false\n";

    private final Path mappe;
    private final Path indstillinger;

    /** How a script ended, and all that it said. */
    record Endt(int kode, String ud) {}

    Scripts(Path mappe) throws IOException {
        this.mappe = mappe;
        this.indstillinger = mappe.resolve("backup.conf");
        Files.createDirectories(kopier());
    }

    /** Where the backups are kept. */
    Path kopier() {
        return mappe.resolve("kopier");
    }

    /** The scripts ask the server at this port from now on. */
    void spoerg(int port) throws IOException {
        Files.writeString(indstillinger, INDSTILLINGER.formatted(kopier(), psql(port)));
    }

    /** Nothing that is sealed can be opened from now on. */
    void mistNoeglen() throws IOException {
        Files.writeString(indstillinger, Files.readString(indstillinger) + MISTET);
    }

    /** Seals by this from now on. */
    void forsegl(String kommando) throws IOException {
        Files.writeString(indstillinger, Files.readString(indstillinger) + "BACKUP_SEAL='" + kommando + "'\n");
    }

    void findNoeglen() throws IOException {
        Files.writeString(indstillinger, Files.readString(indstillinger).replace(MISTET, ""));
    }

    String kommando(String script) {
        return "\"%s\" \"%s\"".formatted(HVOR.resolve(script), indstillinger);
    }

    Endt kald(String script, Object... argumenter) throws IOException, InterruptedException {
        var kommando = new ArrayList<>(List.of("bash", HVOR.resolve(script).toString(), indstillinger.toString()));
        Stream.of(argumenter).map(Object::toString).forEach(kommando::add);
        var proces = new ProcessBuilder(kommando).redirectErrorStream(true).start();
        proces.getOutputStream().close();
        var ud = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Endt(proces.waitFor(), ud.strip());
    }

    /** That of the machine, or its stand-in where there is none. */
    private static String psql(int port) {
        var fundet = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(sted -> Files.isExecutable(Path.of(sted, "psql")));
        return fundet
                ? "psql -h localhost -U postgres -p " + port
                : "\"%s\" -XX:TieredStopAtLevel=1 -cp \"%s\" %s jdbc:postgresql://localhost:%d/"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                Stream.of(Sqlsession.class, Driver.class)
                                        .map(k -> k.getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()
                                                .getPath())
                                        .collect(Collectors.joining(File.pathSeparator)),
                                Sqlsession.class.getName(),
                                port);
    }
}
