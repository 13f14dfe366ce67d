package dk.borgerblikket.caseindex.klebrug;

import dk.borgerblikket.search.klebrug.KlebrugRepository;
import dk.borgerblikket.search.klebrug.KlebrugResource;
import jakarta.ws.rs.Path;

/** The KLE numbers of cases. */
@Path("/intern/v1/kle-brug")
class SagsklebrugResource extends KlebrugResource {

    SagsklebrugResource(KlebrugRepository repository) {
        super(repository);
    }
}
