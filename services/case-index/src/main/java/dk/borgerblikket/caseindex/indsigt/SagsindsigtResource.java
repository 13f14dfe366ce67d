package dk.borgerblikket.caseindex.indsigt;

import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.search.indsigt.IndsigtResource;
import dk.borgerblikket.search.indsigt.Indsigtsopslag;
import jakarta.ws.rs.Path;

/** Who has looked at the citizen's own data in this index. */
@Path("/borger/v1/opslag")
class SagsindsigtResource extends IndsigtResource {

    SagsindsigtResource(Kald kald, Indsigtsopslag opslag) {
        super(kald, opslag);
    }
}
