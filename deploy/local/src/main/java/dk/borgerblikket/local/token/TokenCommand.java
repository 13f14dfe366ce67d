package dk.borgerblikket.local.token;

import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.testing.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code deploy/local/token}: asks the running issuer for a token and prints it. */
public final class TokenCommand {

    private static final int FAILED = 1;
    private static final int BAD_ARGUMENTS = 2;

    private static final String USAGE = """
            Brug:
              deploy/local/token borger <cpr> [<bopælskommunens cvr>]
              deploy/local/token medarbejder <cvr> <rolle[,rolle …]> [<it-systemets uuid> <kle:følsomhed[,kle:følsomhed …]> [<enhedens uuid[,uuid …]>]]
              deploy/local/token system <it-systemets uuid> <cvr>""";

    private TokenCommand() {}

    /** @param arguments the repository's root, then what the user wrote */
    public static void main(String[] arguments) {
        var wanted = wanted(Arrays.asList(arguments).subList(1, arguments.length));
        if (wanted.isEmpty()) {
            System.err.println(USAGE);
            System.exit(BAD_ARGUMENTS);
        }
        try {
            var issuer = issuer(Path.of(arguments[0]).normalize());
            System.out.println(
                    new Tokens(issuer).hent(wanted.get().issuer(), wanted.get().fields()));
        } catch (IOException | UncheckedIOException notRunning) {
            System.err.println("Test-udstederen svarer ikke. Start systemet med ./run, og prøv igen.");
            System.exit(FAILED);
        }
    }

    private record Wanted(String issuer, Map<String, String> fields) {}

    private static Optional<Wanted> wanted(List<String> arguments) {
        var kind = arguments.isEmpty() ? "" : arguments.getFirst();
        return switch (kind) {
            case "borger" -> citizen(arguments);
            case "medarbejder" -> employee(arguments);
            case "system" -> system(arguments);
            default -> Optional.empty();
        };
    }

    private static Optional<Wanted> citizen(List<String> arguments) {
        if (arguments.size() < 2
                || arguments.size() > 3
                || Cpr.laes(arguments.get(1)).isEmpty()) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<>(Map.of("cpr", arguments.get(1)));
        if (arguments.size() == 3) {
            if (Cvr.laes(arguments.get(2)).isEmpty()) {
                return Optional.empty();
            }
            fields.put("bopaelskommune", arguments.get(2));
        }
        return Optional.of(new Wanted("borger", fields));
    }

    private static Optional<Wanted> employee(List<String> arguments) {
        if (arguments.size() < 3
                || arguments.size() == 4
                || arguments.size() > 6
                || Cvr.laes(arguments.get(1)).isEmpty()
                || arguments.get(2).isBlank()) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<>(Map.of("cvr", arguments.get(1), "roller", arguments.get(2)));
        if (arguments.size() > 4) {
            if (!isUuid(arguments.get(3))
                    || !each(
                            arguments.get(4),
                            limit -> Dataafgraensning.laes(limit).isPresent())) {
                return Optional.empty();
            }
            fields.put("it_system", arguments.get(3));
            fields.put("dataafgraensning", arguments.get(4));
        }
        if (arguments.size() > 5) {
            if (!each(arguments.get(5), TokenCommand::isUuid)) {
                return Optional.empty();
            }
            fields.put("enheder", arguments.get(5));
        }
        return Optional.of(new Wanted("medarbejder", fields));
    }

    private static boolean each(String list, Predicate<String> condition) {
        return Stream.of(list.split(",", -1)).allMatch(condition);
    }

    private static Optional<Wanted> system(List<String> arguments) {
        if (arguments.size() != 3 || Cvr.laes(arguments.get(2)).isEmpty() || !isUuid(arguments.get(1))) {
            return Optional.empty();
        }
        return Optional.of(new Wanted("system", Map.of("it_system", arguments.get(1), "cvr", arguments.get(2))));
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** The running system says itself where its issuer is. */
    private static String issuer(Path root) throws IOException {
        return Files.readString(root.resolve(".local").resolve(LocalSystem.ISSUER_FILE))
                .strip();
    }
}
