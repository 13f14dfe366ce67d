package dk.borgerblikket.administration.nationalt;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of {@code nationale_regler}. */
@Entity
@Table(name = "nationale_regler")
class RegelRaekke {

    /** Key of the only row. */
    static final short ID = 1;

    @Id
    private short id;

    private JsonObject regler;

    protected RegelRaekke() {}

    void ret(NationaleRegler nye) {
        this.regler = Lagerjson.skriv(nye);
    }

    NationaleRegler somRegler() {
        return Lagerjson.laes(regler, NationaleRegler.class);
    }
}
