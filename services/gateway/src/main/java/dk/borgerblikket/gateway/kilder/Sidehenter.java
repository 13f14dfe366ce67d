package dk.borgerblikket.gateway.kilder;

import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.kilder.Kildesvar.Hentet;
import dk.borgerblikket.gateway.kilder.Kildesvar.Utilgaengelig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the pages of one index, all within one deadline. What has come by then is shown and told to be incomplete, as when
 * there are more pages than are followed: what hangs on an object of a page that is missing stays hidden. A page that fails
 * makes the whole source unavailable: it then did not answer as agreed, and nothing of it is relied on.
 */
@ApplicationScoped
public class Sidehenter {

    private static final Logger LOG = Logger.getLogger(Sidehenter.class);

    private final GatewayKonfiguration.Indeks graenser;

    Sidehenter(GatewayKonfiguration konfiguration) {
        this.graenser = konfiguration.indeks();
    }

    /**
     * One page of an index.
     *
     * @param <S> the page's content
     */
    public interface Indeks<S> {
        /** Starts to fetch the page after {@code efter}; the first one when null. */
        Uni<byte[]> hent(@Nullable String efter);

        /** @throws UbrugeligtSvar when the bytes are not a page that fulfils the contract */
        S laes(byte[] json);

        /** Where the next page begins; null on the last page. */
        @Nullable
        String naeste(S side);
    }

    /** All pages in order, joined by {@code saml}; never fails. */
    public <S> Uni<Kildesvar<S>> hent(Kilde kilde, Indeks<S> indeks, Function<List<S>, S> saml) {
        return hent(kilde, indeks, saml, graenser.frist());
    }

    /** As above, within another deadline. */
    <S> Uni<Kildesvar<S>> hent(Kilde kilde, Indeks<S> indeks, Function<List<S>, S> saml, Duration frist) {
        var naaet = new AtomicReference<List<S>>(List.of());
        return fra(indeks, null, naaet)
                .ifNoItem()
                .after(frist)
                .recoverWithItem(naaet::get)
                .<Kildesvar<S>>map(sider -> samlet(sider, indeks, saml))
                .onFailure()
                .recoverWithItem(fejl -> {
                    LOG.warnf("%s er utilgængelig: %s", kilde.navn(), aarsag(fejl));
                    return new Utilgaengelig<>();
                });
    }

    private static <S> Kildesvar<S> samlet(List<S> sider, Indeks<S> indeks, Function<List<S>, S> saml) {
        if (sider.isEmpty()) {
            throw new UbrugeligtSvar("Ingen side er kommet inden fristen");
        }
        return new Hentet<>(saml.apply(sider), indeks.naeste(sider.getLast()) != null);
    }

    /** Types alone: messages of parsers and clients may quote what they read. */
    private static String aarsag(Throwable fejl) {
        var type = fejl.getClass().getSimpleName();
        return fejl.getCause() == null ? type : type + " <- " + aarsag(fejl.getCause());
    }

    /**
     * All pages from here on.
     *
     * @param naaet the pages until now; a list is never changed, since the deadline is kept by another thread
     */
    private <S> Uni<List<S>> fra(Indeks<S> indeks, @Nullable String efter, AtomicReference<List<S>> naaet) {
        return side(indeks, efter).map(indeks::laes).flatMap(side -> {
            var sider = Stream.concat(naaet.get().stream(), Stream.of(side)).toList();
            naaet.set(sider);
            var naeste = indeks.naeste(side);
            return naeste == null || sider.size() >= graenser.maksSider()
                    ? Uni.createFrom().item(sider)
                    : fra(indeks, naeste, naaet);
        });
    }

    /** Asks a second time when the connection failed: an index that is replaced closes connections that stood open. */
    private Uni<byte[]> side(Indeks<?> indeks, @Nullable String efter) {
        return Uni.createFrom()
                .deferred(() -> indeks.hent(efter))
                .onFailure(fejl -> fejl instanceof IOException || fejl instanceof HttpClosedException)
                .retry()
                .atMost(1);
    }
}
