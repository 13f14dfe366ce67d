package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of every authority's configuration. All questions are served by the primary key (cvr, version). */
@Singleton
class KleKonfigurationRepository
        implements PanacheRepositoryBase<KleKonfigurationRaekke, KleKonfigurationRaekke.Noegle> {

    private static final String NYESTE = "noegle.cvr = ?1 order by noegle.version desc";

    private static final String OPLYSNINGER = """
            select k.noegle.version, k.oprettetAf, k.oprettetTid from KleKonfigurationRaekke k
            where k.noegle.cvr = ?1 order by k.noegle.version desc""";

    private static final String NYESTE_AF_ALLE = """
            from KleKonfigurationRaekke k where k.noegle.version =
              (select max(n.noegle.version) from KleKonfigurationRaekke n where n.noegle.cvr = k.noegle.cvr)""";

    Uni<@Nullable KleKonfigurationRaekke> nyeste(Cvr cvr) {
        return find(NYESTE, cvr.cifre()).page(0, 1).firstResult();
    }

    Uni<List<KleKonfigurationRaekke>> nyesteAfAlle() {
        return list(NYESTE_AF_ALLE);
    }

    Uni<List<KleVersion.Oplysning>> oplysninger(Cvr cvr) {
        return find(OPLYSNINGER, cvr.cifre())
                .project(KleVersion.Oplysning.class)
                .list();
    }

    Uni<@Nullable KleKonfigurationRaekke> version(Cvr cvr, int version) {
        return findById(new KleKonfigurationRaekke.Noegle(cvr.cifre(), version));
    }
}
