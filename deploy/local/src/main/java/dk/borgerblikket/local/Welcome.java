package dk.borgerblikket.local;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the user reads when the system is ready. */
final class Welcome {

    private final LocalSystem system;
    private final Settings settings;

    Welcome(LocalSystem system, Settings settings) {
        this.system = system;
        this.settings = settings;
    }

    String text(Duration spent) {
        var addresses = Arrays.stream(Service.values())
                .map(service -> "  %-15s %s".formatted(service.folder(), system.address(service)))
                .collect(Collectors.joining("\n"));
        return """

                Borgerblikket er klar på %d s.

                %s
                  %-15s %s
                  %-15s localhost:%d
                  %-15s %s

                Åbn i en browser, og log ind som en af demodataenes personer:

                  %s/mit-overblik   som borger
                  %s/admin          som medarbejder

                Eller på kommandolinjen (CPR-nummeret er KOMBITs eget eksempel; flere demoborgere står i deploy/local/README.md):

                  curl -H "Authorization: Bearer $(deploy/local/token borger 0123456789)" %s/borger/v1/overblik
                  curl -H "Authorization: Bearer $(deploy/local/token medarbejder 11111111 konfiguration_laes)" \\
                       %s/administration/v1/kommuner/11111111/kle-konfiguration

                Stop med Ctrl-C.
                """.formatted(
                        spent.toSeconds(),
                        addresses,
                        "udsteder",
                        system.issuerAddress(),
                        "PostgreSQL",
                        system.postgresPort(),
                        "log",
                        settings.data().resolve("log"),
                        system.address(Service.GATEWAY),
                        system.address(Service.ADMINISTRATION),
                        system.address(Service.GATEWAY),
                        system.address(Service.ADMINISTRATION));
    }
}
