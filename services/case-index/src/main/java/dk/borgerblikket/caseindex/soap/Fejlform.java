package dk.borgerblikket.caseindex.soap;

import dk.borgerblikket.soap.konvolut.Soapform;
import dk.borgerblikket.web.Problem;
import dk.borgerblikket.web.Problemform;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The SOAP address tells of errors as faults. */
@ApplicationScoped
class Fejlform implements Problemform {

    private final Soapform soap = new Soapform(SagdokumentindeksResource.ADRESSE);

    @Override
    public boolean gaelder(String sti) {
        return soap.gaelder(sti);
    }

    @Override
    public Form form(Problem problem, RoutingContext kontekst) {
        return soap.form(problem, kontekst);
    }
}
