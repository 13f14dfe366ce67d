package dk.borgerblikket.benefitindex.klebrug;

import dk.borgerblikket.search.klebrug.KlebrugRepository;
import dk.borgerblikket.search.klebrug.KlebrugResource;
import jakarta.ws.rs.Path;

/** The KLE numbers of grants. */
@Path("/intern/v1/kle-brug")
class YdelsesklebrugResource extends KlebrugResource {

    YdelsesklebrugResource(KlebrugRepository repository) {
        super(repository);
    }
}
