package dk.borgerblikket.local;

import dk.borgerblikket.local.demo.DemoLoader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./run}: starts the system, loads the demo data into an empty one, and stays until it is stopped. */
public final class Main {

    private static final int FAILED = 1;
    private static final int BAD_ARGUMENTS = 2;

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // What the embedded parts tell of themselves is no business of the user's unless it goes wrong.
        Logger.getLogger("").setLevel(Level.SEVERE);
        Settings settings;
        try {
            settings = settings(Arrays.asList(arguments).iterator());
        } catch (IllegalArgumentException bad) {
            System.err.println(bad.getMessage() + "\nSe ./run --help");
            System.exit(BAD_ARGUMENTS);
            return;
        }
        System.exit(run(settings, out));
    }

    private static int run(Settings settings, PrintStream out) {
        var began = Instant.now();
        var system = new LocalSystem(settings, out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, out)));
        try {
            system.start();
            if (settings.demo()) {
                new DemoLoader(system, out::println).loadIfEmpty();
            }
            out.println(new Welcome(system, settings).text(Duration.between(began, Instant.now())));
            var end = system.awaitEnd();
            end.ifPresent(System.err::println);
            return end.isPresent() ? FAILED : 0;
        } catch (StartupFailure failure) {
            System.err.println(failure.getMessage());
            return FAILED;
        }
    }

    private static void stop(LocalSystem system, PrintStream out) {
        if (system.isClosed()) {
            return;
        }
        out.println("Stopper …");
        system.close();
        out.println("Alt er stoppet.");
    }

    private static Settings settings(Iterator<String> arguments) {
        var root = Path.of("").toAbsolutePath();
        Path data = null;
        var ports = Ports.STANDARD;
        var fresh = false;
        var demo = true;
        while (arguments.hasNext()) {
            var argument = arguments.next();
            switch (argument) {
                case "--fresh" -> fresh = true;
                case "--uden-demo" -> demo = false;
                case "--rod" -> root = path(argument, arguments);
                case "--data" -> data = path(argument, arguments);
                case "--porte-fra" -> ports = new Ports(number(argument, arguments));
                default -> throw new IllegalArgumentException("Ukendt argument: " + argument);
            }
        }
        return new Settings(root, data != null ? data : root.resolve(".local"), ports, fresh, demo);
    }

    private static Path path(String argument, Iterator<String> arguments) {
        return Path.of(value(argument, arguments)).toAbsolutePath().normalize();
    }

    private static int number(String argument, Iterator<String> arguments) {
        var value = value(argument, arguments);
        if (!value.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(argument + " skal være et tal");
        }
        return Integer.parseInt(value);
    }

    private static String value(String argument, Iterator<String> arguments) {
        if (!arguments.hasNext()) {
            throw new IllegalArgumentException(argument + " mangler en værdi");
        }
        return arguments.next();
    }
}
