package dk.borgerblikket.caseindex.revision;

import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.search.revision.Revision;
import dk.borgerblikket.search.revision.RevisionResource;
import jakarta.ws.rs.Path;

/** Who has looked at an authority's objects in this index. */
@Path("/revision/v1/opslag")
class SagsrevisionResource extends RevisionResource {

    SagsrevisionResource(Kald kald, Revision revision) {
        super(kald, revision);
    }
}
