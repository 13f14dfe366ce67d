package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.oio.Cvr;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of {@code kle_annullering}. */
@Entity
@Immutable
@Table(name = "kle_annullering")
class AnnulleringRaekke {

    @Embeddable
    record Noegle(String cvr, int version) {}

    @EmbeddedId
    private Noegle noegle;

    @Column(name = "annulleret_af")
    private String annulleretAf;

    @Column(name = "annulleret_tid")
    private Instant annulleretTid;

    protected AnnulleringRaekke() {}

    AnnulleringRaekke(Cvr cvr, int version, String annulleretAf, Instant annulleretTid) {
        this.noegle = new Noegle(cvr.cifre(), version);
        this.annulleretAf = annulleretAf;
        this.annulleretTid = annulleretTid;
    }

    int version() {
        return noegle.version();
    }

    String annulleretAf() {
        return annulleretAf;
    }

    Instant annulleretTid() {
        return annulleretTid;
    }
}
