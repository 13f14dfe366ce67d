package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.noedstop.Noedstopsag.Beslutning;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code noedstop}. */
@Entity
@Table(name = "noedstop")
class NoedstopRaekke {

    @Id
    private UUID id;

    @Nullable
    private String cvr;

    @Nullable
    private String kle;

    @Nullable
    @Column(name = "it_system")
    private UUID itSystem;

    private boolean nationalt;
    private String begrundelse;

    @Column(name = "sat_af")
    private String satAf;

    @Column(name = "sat_tid")
    private Instant satTid;

    @Nullable
    @Column(name = "ophaevet_begrundelse")
    private String ophaevetBegrundelse;

    @Nullable
    @Column(name = "ophaevet_af")
    private String ophaevetAf;

    @Nullable
    @Column(name = "ophaevet_tid")
    private Instant ophaevetTid;

    protected NoedstopRaekke() {}

    NoedstopRaekke(Noedstopsag stop) {
        this.id = stop.id();
        this.cvr = stop.cvr() == null ? null : stop.cvr().cifre();
        this.kle = stop.kle() == null ? null : stop.kle().moenster();
        this.itSystem = stop.itSystem();
        this.nationalt = stop.nationalt();
        this.begrundelse = stop.sat().begrundelse();
        this.satAf = stop.sat().hvem();
        this.satTid = stop.sat().tid();
    }

    void ophaev(Beslutning beslutning) {
        this.ophaevetBegrundelse = beslutning.begrundelse();
        this.ophaevetAf = beslutning.hvem();
        this.ophaevetTid = beslutning.tid();
    }

    Noedstopsag somSag() {
        return new Noedstopsag(
                id,
                cvr == null ? null : new Cvr(cvr),
                kle == null ? null : new KleMoenster(kle),
                itSystem,
                nationalt,
                new Beslutning(satTid, satAf, begrundelse),
                ophaevetTid == null || ophaevetAf == null || ophaevetBegrundelse == null
                        ? null
                        : new Beslutning(ophaevetTid, ophaevetAf, ophaevetBegrundelse));
    }
}
