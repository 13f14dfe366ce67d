package dk.borgerblikket.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The whole system with two copies of the gateway on one database, and without demo data. Whatever is killed is started again at
 * once on the same port and the same data, as an orchestrator does; also again and again, when it ends because another process is
 * not back yet.
 */
public final class TwoGateways implements AutoCloseable {

    /** What can be killed. */
    public enum Victim {
        GATEWAY_A,
        GATEWAY_B,
        REPORTING,
        POSTGRESQL
    }

    /** Only a process that never comes back takes so long, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The outbox is looked at when a gateway starts, which then holds nothing, and not again. */
    private static final Map<String, String> OUTBOX_OFF = Map.of("GATEWAY_UDBAKKE_INTERVAL", "P365D");

    /** The pause after failures stays short: reporting is never away for long here. */
    private static final Map<String, String> OUTBOX_ON = Map.of("GATEWAY_UDBAKKE_LAENGSTE_PAUSE", "PT2S");

    private final Settings settings;
    private final LocalSystem system;
    private final PostgresCrash postgres;
    private final Map<Victim, Restarting> services = new EnumMap<>(Victim.class);
    private volatile Map<String, String> besides = OUTBOX_OFF;
    private volatile CompletableFuture<Void> postgresIsBack = CompletableFuture.completedFuture(null);

    private TwoGateways(Path data) {
        this.settings = new Settings(RunningSystem.ROOT, data, ports(), true, false, OUTBOX_OFF);
        this.system = new LocalSystem(settings, System.out::println);
        this.postgres = new PostgresCrash(data);
    }

    /** Starts everything, with the delivery from the outbox switched off. */
    public static TwoGateways start(Path data) throws StartupFailure {
        var started = new TwoGateways(data);
        try {
            started.system.start();
            started.adopt(
                    Victim.GATEWAY_A, Service.GATEWAY, started.settings.ports().of(Service.GATEWAY));
            started.adopt(
                    Victim.REPORTING,
                    Service.REPORTING,
                    started.settings.ports().of(Service.REPORTING));
            started.services.put(
                    Victim.GATEWAY_B,
                    started.restarting(Victim.GATEWAY_B, Service.GATEWAY, second(started.settings.ports())));
            started.services.get(Victim.GATEWAY_B).start();
            started.awaitReady(Victim.GATEWAY_B);
            return started;
        } catch (StartupFailure | RuntimeException failure) {
            started.close();
            throw failure;
        }
    }

    private void adopt(Victim victim, Service service, int port) {
        var restarting = restarting(victim, service, port);
        services.put(victim, restarting);
        restarting.adopt(ProcessHandle.of(system.pid(service)).orElseThrow());
    }

    private Restarting restarting(Victim victim, Service service, int port) {
        return new Restarting(victim.name().toLowerCase().replace('_', '-'), service, settings, () -> {
            var environment = new TreeMap<>(new ServiceEnvironment(
                            settings.ports(),
                            system.postgresPort(),
                            new Keys(settings.data().resolve("noegler")))
                    .of(service));
            environment.putAll(besides);
            environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            return environment;
        });
    }

    /** Switches the delivery from the outbox on: kills both copies of the gateway, which come back with it. */
    public void switchOutboxOn() {
        besides = OUTBOX_ON;
        for (var gateway : List.of(Victim.GATEWAY_A, Victim.GATEWAY_B)) {
            kill(gateway);
        }
        for (var gateway : List.of(Victim.GATEWAY_A, Victim.GATEWAY_B)) {
            awaitReady(gateway);
        }
    }

    /** Ends it as {@code kill -9} does, with nothing finished and nothing told. It is started again meanwhile. */
    public void kill(Victim victim) {
        if (victim == Victim.POSTGRESQL) {
            awaitReady(victim);
            postgres.kill(PATIENCE);
            postgresIsBack = CompletableFuture.runAsync(() -> postgres.start(PATIENCE));
        } else {
            services.get(victim).kill();
        }
    }

    /** Waits until it answers that it is ready. */
    public void awaitReady(Victim victim) {
        if (victim == Victim.POSTGRESQL) {
            postgresIsBack.join();
            return;
        }
        var ready = Eventually.see(PATIENCE, () -> isReady(victim), Boolean::booleanValue);
        if (!ready) {
            throw new AssertionError(
                    victim + " blev ikke klar:\n" + services.get(victim).logTail());
        }
    }

    private boolean isReady(Victim victim) {
        try {
            return Http.get(address(victim), "/q/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Where a process answers that speaks HTTP. */
    public URI address(Victim victim) {
        var ports = settings.ports();
        return switch (victim) {
            case GATEWAY_A -> ports.address(Service.GATEWAY);
            case GATEWAY_B -> URI.create("http://localhost:" + second(settings.ports()));
            case REPORTING -> ports.address(Service.REPORTING);
            case POSTGRESQL -> throw new IllegalArgumentException("PostgreSQL taler ikke HTTP");
        };
    }

    /** Everything but the second gateway, as other tests know it. */
    public LocalSystem system() {
        return system;
    }

    /** A service's database, read as its owner's superior. */
    public Connection connect(Service service) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(system.postgresPort(), service.database()));
    }

    /** PostgreSQL's own word for what it runs with now. */
    public String postgresSetting(String name) throws SQLException {
        try (var connection = connect(Service.GATEWAY);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW " + name)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** After the six services, and before the issuer. */
    private static int second(Ports ports) {
        return ports.first() + Service.values().length;
    }

    private static Ports ports() {
        while (true) {
            var candidate = Ports.free();
            try (var probe = new ServerSocket(second(candidate), 1, InetAddress.getLoopbackAddress())) {
                if (probe.isBound()) {
                    return candidate;
                }
            } catch (IOException taken) {
                // Another row of ports, then.
            }
        }
    }

    @Override
    public void close() {
        services.values().forEach(Restarting::end);
        system.close();
    }
}
