package dk.borgerblikket.web;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A small set of data owned by another service, kept here whole and current by asking for it again and again with its
 * ETag. While the owner is down the last known value stays.
 *
 * @param <T> the data; immutable
 */
public final class PolledSnapshot<T> {

    /** Where the data come from. */
    @FunctionalInterface
    public interface Kilde<T> {
        /** @param etag of the value that is known; null when none is */
        Uni<Hentet<T>> hent(@Nullable String etag);
    }

    /** What the owner answered. */
    public sealed interface Hentet<T> {
        /** A value to keep. */
        record Nyt<T>(T vaerdi, @Nullable String etag) implements Hentet<T> {}

        /** The value that is known is still right. */
        record Uaendret<T>() implements Hentet<T> {}
    }

    private static final Logger LOG = Logger.getLogger(PolledSnapshot.class);

    private final String navn;
    private final Kilde<T> kilde;
    private final AtomicReference<Hentet.@Nullable Nyt<T>> seneste = new AtomicReference<>();
    private volatile boolean fejler;

    /** @param navn what the data are called in the log */
    public PolledSnapshot(String navn, Kilde<T> kilde) {
        this.navn = navn;
        this.kilde = kilde;
    }

    /** The last known value; empty until the first one has come. */
    public Optional<T> nu() {
        return Optional.ofNullable(seneste.get()).map(Hentet.Nyt::vaerdi);
    }

    /** Asks the owner once. Never fails: an outage is logged when it begins and when it ends. */
    public Uni<Void> opdater() {
        var kendt = seneste.get();
        return Uni.createFrom()
                .deferred(() -> kilde.hent(kendt == null ? null : kendt.etag()))
                .invoke(this::gem)
                .onFailure()
                .invoke(this::noterFejl)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void gem(Hentet<T> hentet) {
        if (hentet instanceof Hentet.Nyt<T> nyt) {
            seneste.set(nyt);
        }
        if (fejler) {
            fejler = false;
            LOG.infof("%s kan hentes igen", navn);
        }
    }

    private void noterFejl(Throwable fejl) {
        if (!fejler) {
            fejler = true;
            LOG.warnf(
                    "%s kan ikke hentes; %s bruges: %s", navn, nu().isPresent() ? "det senest kendte" : "intet", fejl);
        }
    }
}
