package dk.borgerblikket.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of every page, after the guard of all requests: what the page may load and where its forms may go, and
 * no form from another site (cross-site request forgery). Files of the layout may be kept by the browser; pages never.
 */
@ApplicationScoped
class Sidevaern {

    /** After {@code HttpVaern}, whose headers are for callers that are programs. */
    private static final int PRIORITET = 900;

    private static final Set<HttpMethod> LAESER = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Sidekonfiguration konfiguration;
    private final Fejlside fejlside;
    private final String politikBorger;
    private final String politikMedarbejder;

    Sidevaern(
            Sidekonfiguration konfiguration,
            Fejlside fejlside,
            @ConfigProperty(name = "borgerblikket.udsteder.borger") String borgerUdsteder,
            @ConfigProperty(name = "borgerblikket.udsteder.medarbejder") String medarbejderUdsteder) {
        this.konfiguration = konfiguration;
        this.fejlside = fejlside;
        this.politikBorger = politik(borgerUdsteder);
        this.politikMedarbejder = politik(medarbejderUdsteder);
    }

    void registrer(@Observes Filters filtre) {
        filtre.register(this::vaern, PRIORITET);
    }

    private void vaern(RoutingContext kald) {
        var sti = kald.normalizedPath();
        if (sti.startsWith(Aktiver.ROD)) {
            kald.addHeadersEndHandler(ingen -> {
                if (kald.response().getStatusCode() < 400) {
                    kald.response().headers().set("Cache-Control", "public, max-age=31536000, immutable");
                }
            });
            kald.next();
            return;
        }
        var omraade = Sideomraade.paa(sti);
        if (omraade.isEmpty()) {
            kald.next();
            return;
        }
        kald.response()
                .putHeader(
                        "Content-Security-Policy",
                        omraade.get() == Sideomraade.BORGER ? politikBorger : politikMedarbejder)
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        Sprogvalg.husk(kald, konfiguration.sikreCookies());
        if (LAESER.contains(kald.request().method()) || erEgen(kald.request())) {
            kald.next();
        } else {
            var form = fejlside.fremmedFormular(kald);
            kald.response()
                    .setStatusCode(form.status())
                    .putHeader("Content-Type", form.medietype())
                    .end(Buffer.buffer(form.krop()));
        }
    }

    /**
     * Whether the request was made by a page of ours. Browsers of today say so themselves; older ones tell where the page
     * was from; one that tells neither is refused.
     */
    private static boolean erEgen(HttpServerRequest request) {
        var sted = request.getHeader("Sec-Fetch-Site");
        if (sted != null) {
            return sted.equals("same-origin");
        }
        var oprindelse = vaert(request.getHeader("Origin"));
        return oprindelse != null && oprindelse.equalsIgnoreCase(String.valueOf(request.authority()));
    }

    private static @Nullable String vaert(@Nullable String oprindelse) {
        if (oprindelse == null) {
            return null;
        }
        try {
            return URI.create(oprindelse).getRawAuthority();
        } catch (IllegalArgumentException ulaeselig) {
            return null;
        }
    }

    /** A form may end at the issuer too: a browser counts where it is sent on to when the session has ended. */
    private static String politik(String udsteder) {
        var adresse = URI.create(udsteder);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                + " connect-src 'self'; form-action 'self' " + adresse.getScheme() + "://" + adresse.getRawAuthority()
                + "; base-uri 'none'; frame-ancestors 'none'";
    }
}
