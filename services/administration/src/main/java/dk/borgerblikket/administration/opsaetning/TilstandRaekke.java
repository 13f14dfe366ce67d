package dk.borgerblikket.administration.opsaetning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The one row of {@code opsaetning_tilstand}, which the database itself keeps. */
@Entity
@Immutable
@Table(name = "opsaetning_tilstand")
class TilstandRaekke {

    /** Key of the only row. */
    static final short ID = 1;

    @Id
    private short id;

    private long aendringer;
    private UUID maerke;

    protected TilstandRaekke() {}

    /** Different after every change. */
    String maerke() {
        return aendringer + "-" + maerke;
    }
}
