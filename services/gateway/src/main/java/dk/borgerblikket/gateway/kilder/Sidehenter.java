package dk.borgerblikket.gateway.kilder;

import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.kilder.Kildesvar.Hentet;
import dk.borgerblikket.gateway.kilder.Kildesvar.Utilgaengelig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the pages of one index, all within one deadline. A page that fails makes the whole source
 * unavailable: half an answer could miss the very case that a benefit or document hangs on.
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
        return fra(indeks, null, new ArrayList<>())
                .<Kildesvar<S>>map(sider -> new Hentet<>(saml.apply(sider), indeks.naeste(sider.getLast()) != null))
                .ifNoItem()
                .after(graenser.frist())
                .fail()
                .onFailure()
                .recoverWithItem(fejl -> {
                    LOG.warnf("%s er utilgængelig: %s", kilde.navn(), aarsag(fejl));
                    return new Utilgaengelig<>();
                });
    }

    /** Types alone: messages of parsers and clients may quote what they read. */
    private static String aarsag(Throwable fejl) {
        var type = fejl.getClass().getSimpleName();
        return fejl.getCause() == null ? type : type + " <- " + aarsag(fejl.getCause());
    }

    private <S> Uni<List<S>> fra(Indeks<S> indeks, @Nullable String efter, List<S> sider) {
        return side(indeks, efter).map(indeks::laes).flatMap(side -> {
            sider.add(side);
            var naeste = indeks.naeste(side);
            return naeste == null || sider.size() >= graenser.maksSider()
                    ? Uni.createFrom().item(sider)
                    : fra(indeks, naeste, sider);
        });
    }

    /** Asks a second time when the connection failed: an index that is replaced closes connections that stood open. */
    private Uni<byte[]> side(Indeks<?> indeks, @Nullable String efter) {
        return Uni.createFrom()
                .deferred(() -> indeks.hent(efter))
                .onFailure(IOException.class)
                .retry()
                .atMost(1);
    }
}
