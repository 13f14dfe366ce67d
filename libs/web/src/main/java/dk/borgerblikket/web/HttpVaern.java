package dk.borgerblikket.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Stands in front of every request, matched or not: correlation id, security headers, no CPR number in the address, no
 * oversized body.
 */
@ApplicationScoped
class HttpVaern {

    /** Before Quarkus' own limit on bodies, which would answer without a body of its own. */
    private static final int PRIORITET = 1_000;

    private static final Pattern CPR = Pattern.compile("(?<![0-9A-Za-z])[0-9]{6}[- ]?[0-9]{4}(?![0-9A-Za-z])");

    private final Problemformer former;
    private final Beskedgraenser graenser;

    HttpVaern(Problemformer former, Beskedgraenser graenser) {
        this.former = former;
        this.graenser = graenser;
    }

    void registrer(@Observes Filters filtre) {
        filtre.register(this::vaern, PRIORITET);
    }

    private void vaern(RoutingContext kontekst) {
        var korrelation = Korrelation.af(kontekst);
        MDC.put(Korrelation.NOEGLE, korrelation);
        kontekst.response()
                .putHeader(Korrelation.HEADER, korrelation)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (harCpr(kontekst.request())) {
            afvis(kontekst, FaellesFejl.CPR_I_ADRESSE, korrelation);
        } else if (laengde(kontekst.request()) > graenser.paa(kontekst.normalizedPath())) {
            kontekst.response().putHeader("Connection", "close");
            afvis(kontekst, FaellesFejl.BESKED_FOR_STOR, korrelation);
        } else {
            kontekst.next();
        }
    }

    private static boolean harCpr(HttpServerRequest request) {
        var adresse = request.uri();
        return CPR.matcher(adresse).find()
                || adresse.indexOf('%') >= 0 && CPR.matcher(afkodet(adresse)).find();
    }

    private static String afkodet(String adresse) {
        try {
            return URLDecoder.decode(adresse, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException ugyldigKodning) {
            return adresse;
        }
    }

    private static long laengde(HttpServerRequest request) {
        var laengde = request.getHeader("Content-Length");
        try {
            return laengde == null ? 0 : Long.parseLong(laengde);
        } catch (NumberFormatException ikkeEtTal) {
            return Long.MAX_VALUE;
        }
    }

    private void afvis(RoutingContext kontekst, Fejlkode kode, String korrelation) {
        var form = former.form(Problem.af(kode, null, korrelation, Map.of()), kontekst);
        kontekst.response()
                .setStatusCode(form.status())
                .putHeader("Content-Type", form.medietype())
                .end(Buffer.buffer(form.krop()));
    }
}
