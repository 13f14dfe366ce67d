package dk.borgerblikket.administration.klekonfiguration.kontrol;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** The stage catalogue: always the whole of this small table. */
@Singleton
public class EtapekatalogRepository implements PanacheRepositoryBase<EtapekatalogRaekke, EtapekatalogRaekke.Noegle> {

    /** By number and item; part of the caller's session. */
    public Uni<List<Etapepunkt>> alle() {
        return list("order by noegle.kle, noegle.punkt")
                .map(r -> r.stream().map(EtapekatalogRaekke::somPunkt).toList());
    }
}
