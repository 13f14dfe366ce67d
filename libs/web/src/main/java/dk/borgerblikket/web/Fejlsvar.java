package dk.borgerblikket.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever stops a request into a problem (RFC 9457). Nothing of the exception itself reaches the caller. */
class Fejlsvar {

    private static final Logger LOG = Logger.getLogger(Fejlsvar.class);

    /** Where the authentication step leaves the {@link Fejlkode} that says why a valid token gives no access. */
    static final String AFVISNING = "afvisning";

    private final Problemformer former;
    private final List<Loginkrav> loginkrav;

    Fejlsvar(Problemformer former, @All List<Loginkrav> loginkrav) {
        this.former = former;
        this.loginkrav = loginkrav;
    }

    /**
     * One field that has an invalid value.
     *
     * @param sti where in the message, for example {@code linjer[2].kle}
     * @param besked what is expected, in Danish
     */
    record Feltfejl(String sti, String besked) {}

    @ServerExceptionMapper
    Response fejl(Fejl fejl, RoutingContext kontekst) {
        return svar(fejl.somProblem(Korrelation.af(kontekst)), kontekst);
    }

    @ServerExceptionMapper
    Uni<Response> ikkeLoggetPaa(UnauthorizedException fejl, RoutingContext kontekst) {
        return bedOmLogin(kontekst);
    }

    @ServerExceptionMapper
    Uni<Response> ugyldigtToken(AuthenticationFailedException fejl, RoutingContext kontekst) {
        return bedOmLogin(kontekst);
    }

    /** A login that came back from the issuer and was no good: asking for it again could go on for ever. */
    @ServerExceptionMapper
    Response mislykketLogin(AuthenticationCompletionException fejl, RoutingContext kontekst) {
        return svar(FaellesFejl.MANGLER_LOGIN, kontekst);
    }

    @ServerExceptionMapper
    Response ingenAdgang(ForbiddenException fejl, RoutingContext kontekst) {
        Fejlkode grund = kontekst.get(AFVISNING);
        return svar(grund == null ? FaellesFejl.FORKERT_TOKENTYPE : grund, kontekst);
    }

    @ServerExceptionMapper
    Response ugyldigeVaerdier(ConstraintViolationException fejl, RoutingContext kontekst) {
        var felter = fejl.getConstraintViolations().stream()
                .map(v -> new Feltfejl(Sti.af(v.getPropertyPath()), v.getMessage()))
                .sorted((a, b) -> a.sti().compareTo(b.sti()))
                .toList();
        return svar(FaellesFejl.UGYLDIG_VAERDI, null, Map.of("fejl", felter), kontekst);
    }

    /** Named for itself, since the framework has a mapper of its own for it that would win otherwise. */
    @ServerExceptionMapper
    Response uventetJson(MismatchedInputException fejl, RoutingContext kontekst) {
        return json(fejl, kontekst);
    }

    @ServerExceptionMapper
    Response ulaeseligJson(JsonProcessingException fejl, RoutingContext kontekst) {
        return json(fejl, kontekst);
    }

    @ServerExceptionMapper
    Response jaxrs(WebApplicationException fejl, RoutingContext kontekst) {
        if (fejl.getCause() instanceof JsonProcessingException json) {
            return json(json, kontekst);
        }
        return svar(
                switch (fejl.getResponse().getStatus()) {
                    case 400 -> FaellesFejl.UGYLDIG_BESKED;
                    case 401 -> FaellesFejl.MANGLER_LOGIN;
                    case 403 -> FaellesFejl.INGEN_ADGANG;
                    case 404 -> FaellesFejl.IKKE_FUNDET;
                    case 405 -> FaellesFejl.METODE_IKKE_TILLADT;
                    case 406 -> FaellesFejl.FORMAT_IKKE_MULIGT;
                    case 413 -> FaellesFejl.BESKED_FOR_STOR;
                    case 415 -> FaellesFejl.FORMAT_IKKE_FORSTAAET;
                    case 503 -> FaellesFejl.UTILGAENGELIG;
                    default -> uventet(fejl, kontekst);
                },
                kontekst);
    }

    /** Throwable, because failures of the database driver are not all exceptions. */
    @ServerExceptionMapper
    Response uventetFejl(Throwable fejl, RoutingContext kontekst) {
        return svar(uventet(fejl, kontekst), kontekst);
    }

    /** Exceptions of the database driver quote parameter values, so only their types and places are logged. */
    private static Fejlkode uventet(Throwable fejl, RoutingContext kontekst) {
        var sted = fejl.getStackTrace().length == 0 ? "" : " ved " + fejl.getStackTrace()[0];
        LOG.errorf(
                "Uventet fejl, korrelation %s: %s%s",
                Korrelation.af(kontekst), fejl.getClass().getName(), sted);
        return FaellesFejl.INTERN_FEJL;
    }

    private Uni<Response> bedOmLogin(RoutingContext kontekst) {
        var sti = kontekst.normalizedPath();
        return loginkrav.stream()
                .filter(krav -> krav.gaelder(sti))
                .findFirst()
                .map(krav -> krav.bed(kontekst))
                .orElseGet(() -> Uni.createFrom().item(svar(FaellesFejl.MANGLER_LOGIN, kontekst)));
    }

    private Response json(JsonProcessingException fejl, RoutingContext kontekst) {
        var grund = Jsonfejl.af(fejl);
        return svar(grund.kode(), grund.detalje(), kontekst);
    }

    private Response svar(Fejlkode kode, RoutingContext kontekst) {
        return svar(kode, null, kontekst);
    }

    private Response svar(Fejlkode kode, @Nullable String detalje, RoutingContext kontekst) {
        return svar(kode, detalje, Map.of(), kontekst);
    }

    private Response svar(
            Fejlkode kode, @Nullable String detalje, Map<String, List<Feltfejl>> felter, RoutingContext kontekst) {
        return svar(Problem.af(kode, detalje, Korrelation.af(kontekst), Map.copyOf(felter)), kontekst);
    }

    private Response svar(Problem problem, RoutingContext kontekst) {
        var form = former.form(problem, kontekst);
        var svar = Response.status(form.status()).type(form.medietype()).entity(form.krop());
        if (problem.status() == 503) {
            svar.header("Retry-After", "5");
        }
        if (problem.status() == 401) {
            svar.header("WWW-Authenticate", "Bearer");
        }
        return svar.build();
    }
}
