package dk.borgerblikket.soap.konvolut;

import dk.borgerblikket.web.Problem;
import dk.borgerblikket.web.Problemform;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a problem as a SOAP fault, at the addresses of a service that speak SOAP. When the envelope is not read – no access, too large, no XML – the version
 * is the one that the HTTP headers point to: SOAP 1.1 always has the header SOAPAction, SOAP 1.2 never.
 */
public class Soapform implements Problemform {

    static final String HOVED = "soap-hoved";

    private final Set<String> adresser;

    /** @param adresser paths that speak SOAP */
    public Soapform(String... adresser) {
        this.adresser = Set.of(adresser);
    }

    @Override
    public final boolean gaelder(String sti) {
        return adresser.contains(sti);
    }

    @Override
    public final Form form(Problem problem, RoutingContext kontekst) {
        Hoved kendt = kontekst.get(HOVED);
        var hoved = kendt == null ? Hoved.tomt(version(kontekst.request())) : kendt;
        var tekst = problem.detail() == null ? problem.title() : problem.title() + " " + problem.detail();
        return new Form(
                status(problem.status(), hoved.version()),
                hoved.version().medietype(),
                Konvolutskriver.fault(
                        hoved, new Konvolutskriver.Fault(kode(problem), tekst, problem.kode(), problem.korrelation())));
    }

    private static Soapversion version(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        var er12 = request.getHeader("SOAPAction") == null
                && type != null
                && type.trim().toLowerCase(Locale.ROOT).startsWith("application/soap+xml");
        return er12 ? Soapversion.V12 : Soapversion.V11;
    }

    /** SOAP 1.1 over HTTP has 500 for every error in a message; refusals before it is read keep the status of HTTP. */
    private static int status(int status, Soapversion version) {
        return version == Soapversion.V11 && status == 400 ? 500 : status;
    }

    private static String kode(Problem problem) {
        if (problem.kode().equals(Soapfejlkode.FORKERT_SOAPVERSION.kode())) {
            return "VersionMismatch";
        }
        if (problem.kode().equals(Soapfejlkode.HEADER_IKKE_FORSTAAET.kode())) {
            return "MustUnderstand";
        }
        return problem.status() >= 500 ? "Server" : "Client";
    }
}
