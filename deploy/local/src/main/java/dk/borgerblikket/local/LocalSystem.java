package dk.borgerblikket.local;

import dk.borgerblikket.local.demo.DemoLogins;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.Udsteder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The whole system as {@code ./run} starts it: PostgreSQL, the token issuer and the six packaged services as child
 * processes. {@link #start} and {@link #close} may be called from different threads: closing while it still starts ends
 * what has been started, and the start fails.
 */
public final class LocalSystem implements AutoCloseable {

    /** File in the data folder that tells {@code deploy/local/token} where the issuer answers. */
    public static final String ISSUER_FILE = "udsteder";

    private static final String INTERRUPTED = "Afbrudt";
    private static final Duration SERVICES_STOP_WITHIN = Duration.ofSeconds(15);

    /** Ctrl-C reaches the services as well as the launcher: who was first must not matter. */
    private static final Duration BENEFIT_OF_DOUBT = Duration.ofMillis(800);

    private final Settings settings;
    private final Progress progress;
    private final Leftovers leftovers;
    private final List<ServiceProcess> services = new ArrayList<>();
    /** What to tell about the first process that ends by itself. */
    private final CompletableFuture<String> died = new CompletableFuture<>();

    private final CompletableFuture<ServiceProcess> stopRequested = new CompletableFuture<>();

    private volatile @Nullable Thread starter;
    private @Nullable DataFolder folder;
    private @Nullable Postgres postgres;
    private @Nullable Udsteder issuer;

    public LocalSystem(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.leftovers = new Leftovers(settings.data());
    }

    /** Starts everything and returns when every service is ready. Whatever was started is stopped when that fails. */
    public void start() throws StartupFailure {
        try {
            starter = Thread.currentThread();
            prepare();
            startPostgres();
            startIssuer();
            for (var service : Service.values()) {
                startService(service);
            }
            new Readiness(settings.ports(), progress).await(List.copyOf(services), this::endWhileStarting);
        } catch (IOException failure) {
            giveUp();
            throw new StartupFailure("Systemet kunne ikke starte: " + failure, failure);
        } catch (StartupFailure failure) {
            giveUp();
            throw failure;
        } finally {
            starter = null;
        }
    }

    /** Tidies up undisturbed, even when it was an interruption that ended the start. */
    private void giveUp() {
        starter = null;
        Thread.interrupted();
        close();
    }

    /** Where a service answers. */
    public URI address(Service service) {
        return settings.ports().address(service);
    }

    /** Where the issuer answers, without the name of one of its three issuers. */
    public String issuerAddress() {
        return "http://localhost:" + settings.ports().issuer();
    }

    /** Tokens from the issuer of this system. */
    public Tokens tokens() {
        return new Tokens(issuerAddress());
    }

    /** Process id of a service. */
    public synchronized long pid(Service service) {
        return services.stream()
                .filter(process -> process.service() == service)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service + " kører ikke"))
                .pid();
    }

    /** Port of PostgreSQL. */
    public synchronized int postgresPort() {
        if (postgres == null) {
            throw new IllegalStateException("PostgreSQL kører ikke");
        }
        return postgres.port();
    }

    /** Whether somebody has asked it to stop. */
    public boolean isClosed() {
        return stopRequested.isDone();
    }

    /**
     * Waits until the system is closed or a process of it has ended by itself.
     *
     * @return what to tell about the process that ended; empty when the system was closed
     */
    public Optional<String> awaitEnd() {
        CompletableFuture.anyOf(died, stopRequested).join();
        return end();
    }

    /** As {@link #awaitEnd()} without waiting: empty also while all is well. */
    private Optional<String> end() {
        if (!died.isDone() || closedWithin(BENEFIT_OF_DOUBT)) {
            return Optional.empty();
        }
        return Optional.of(died.join());
    }

    private Optional<String> endWhileStarting() {
        return isClosed() ? Optional.of(INTERRUPTED) : end();
    }

    private boolean closedWithin(Duration time) {
        try {
            stopRequested.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillOpen) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized void prepare() throws IOException, StartupFailure {
        requireOpen();
        folder = DataFolder.hold(settings.data());
        var ended = leftovers.end();
        if (ended > 0) {
            progress.say("Ryddede op efter en kørsel, der blev afbrudt: " + ended + " processer stoppet");
        }
        settings.ports().requireFree();
        if (settings.fresh()) {
            folder.empty();
        }
    }

    private synchronized void startPostgres() throws IOException, StartupFailure {
        requireOpen();
        progress.say(
                Files.exists(Postgres.files(settings.data()))
                        ? "Starter PostgreSQL …"
                        : "Opretter databaser og starter PostgreSQL …");
        postgres = Postgres.start(settings.data(), keys().get("postgres"));
        postgres.onExit().thenAccept(died::complete);
    }

    private synchronized void startIssuer() throws IOException, StartupFailure {
        requireOpen();
        progress.say("Starter test-udstederen af tokens …");
        issuer = Udsteder.start(settings.ports().issuer(), settings.demo() ? DemoLogins.all() : List.of());
        Files.writeString(settings.data().resolve(ISSUER_FILE), issuerAddress());
    }

    private synchronized void startService(Service service) throws IOException, StartupFailure {
        requireOpen();
        var environment = new ServiceEnvironment(settings.ports(), postgresPort(), keys()).of(service);
        environment.putAll(settings.besides());
        var process = ServiceProcess.start(service, settings, environment);
        leftovers.remember(process.pid());
        services.add(process);
        process.onExit().thenApply(ServiceProcess::obituary).thenAccept(died::complete);
    }

    private Keys keys() {
        return new Keys(settings.data().resolve("noegler"));
    }

    private void requireOpen() throws StartupFailure {
        if (isClosed() || Thread.interrupted()) {
            throw new StartupFailure(INTERRUPTED);
        }
    }

    /** Stops everything, services first and PostgreSQL last. Does nothing the second time. */
    @Override
    public void close() {
        stopRequested.complete(null);
        var starting = starter;
        if (starting != null) {
            starting.interrupt();
        }
        synchronized (this) {
            stopServices();
            if (issuer != null) {
                issuer.close();
                issuer = null;
            }
            try {
                if (postgres != null) {
                    postgres.close();
                    postgres = null;
                }
                if (folder != null) {
                    leftovers.end();
                    Files.deleteIfExists(settings.data().resolve(ISSUER_FILE));
                    folder.close();
                    folder = null;
                }
            } catch (IOException | StartupFailure failure) {
                progress.say("Kunne ikke rydde helt op: " + failure.getMessage());
            }
        }
    }

    private void stopServices() {
        services.forEach(ServiceProcess::askToStop);
        var stopped = CompletableFuture.allOf(
                services.stream().map(ServiceProcess::onExit).toArray(CompletableFuture[]::new));
        try {
            stopped.get(SERVICES_STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            services.forEach(ServiceProcess::kill);
        } catch (InterruptedException interrupted) {
            services.forEach(ServiceProcess::kill);
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        services.clear();
    }
}
