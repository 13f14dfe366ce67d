package dk.borgerblikket.pages;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/**
 * Which language a page is told in: the one asked for with {@code ?sprog=}, which a cookie remembers, else Danish. Not the
 * browser's languages: an English browser says nothing about what its Danish owner wants to read from a municipality.
 */
final class Sprogvalg {

    static final String NAVN = "sprog";

    private static final Duration HUSKES = Duration.ofDays(365);

    private Sprogvalg() {}

    /** Remembers what this request asks for. */
    static void husk(RoutingContext kald, boolean sikker) {
        if (kald.request().method() == HttpMethod.GET) {
            oensket(kald)
                    .ifPresent(sprog -> kald.response()
                            .addCookie(Cookie.cookie(NAVN, sprog.kode())
                                    .setPath("/")
                                    .setHttpOnly(true)
                                    .setSecure(sikker)
                                    .setSameSite(CookieSameSite.LAX)
                                    .setMaxAge(HUSKES.toSeconds())));
        }
    }

    static Sprog af(RoutingContext kald) {
        return oensket(kald)
                .or(() -> Optional.ofNullable(kald.request().getCookie(NAVN))
                        .map(Cookie::getValue)
                        .flatMap(Sprog::laes))
                .orElse(Sprog.DA);
    }

    private static Optional<Sprog> oensket(RoutingContext kald) {
        return Optional.ofNullable(kald.request().getParam(NAVN)).flatMap(Sprog::laes);
    }
}
