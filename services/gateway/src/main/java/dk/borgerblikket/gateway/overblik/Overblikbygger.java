package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.overview.OverblikSvar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Words an overview that is decided as the citizen's answer is, for somebody else than the citizen. */
@ApplicationScoped
public class Overblikbygger {

    private final BorgerId id;
    private final Visningstekster tekster;

    Overblikbygger(BorgerId id, Visningstekster tekster) {
        this.id = id;
        this.tekster = tekster;
    }

    /** The answer that borger.dk would get of this decision. */
    public OverblikSvar svar(Afgjort afgjort, Optional<Cvr> bopaelskommune) {
        return afgjort.svar(id, tekster, bopaelskommune);
    }
}
