package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code kle_konfiguration}. */
@Entity
@Immutable
@Table(name = "kle_konfiguration")
class KleKonfigurationRaekke {

    @Embeddable
    record Noegle(String cvr, int version) {}

    /** What lies in the jsonb column. */
    @RegisterForReflection
    record Indhold(List<KleLinje> linjer) {}

    @EmbeddedId
    private Noegle noegle;

    private JsonObject konfiguration;

    @Column(name = "gyldig_fra")
    private Instant gyldigFra;

    @Enumerated(EnumType.STRING)
    private Tilblivelse aarsag;

    @Nullable
    private String kilde;

    @Column(name = "oprettet_af")
    private String oprettetAf;

    @Column(name = "oprettet_tid")
    private Instant oprettetTid;

    @Nullable
    @Column(name = "godkendt_af")
    private String godkendtAf;

    protected KleKonfigurationRaekke() {}

    KleKonfigurationRaekke(Cvr cvr, KleVersion version) {
        this.noegle = new Noegle(cvr.cifre(), version.version());
        this.konfiguration = Lagerjson.skriv(new Indhold(version.linjer()));
        this.gyldigFra = version.gyldigFra();
        this.aarsag = version.aarsag();
        this.kilde = version.kilde();
        this.oprettetAf = version.oprettetAf();
        this.oprettetTid = version.oprettetTid();
        this.godkendtAf = version.godkendtAf();
    }

    Cvr cvr() {
        return new Cvr(noegle.cvr());
    }

    KleKonfiguration somKonfiguration() {
        return new KleKonfiguration(noegle.version(), linjer());
    }

    KleVersion somVersion() {
        return new KleVersion(
                noegle.version(), linjer(), gyldigFra, aarsag, kilde, oprettetAf, oprettetTid, godkendtAf);
    }

    private List<KleLinje> linjer() {
        return Lagerjson.laes(konfiguration, Indhold.class).linjer();
    }
}
