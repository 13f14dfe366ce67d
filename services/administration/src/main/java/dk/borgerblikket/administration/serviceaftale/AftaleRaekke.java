package dk.borgerblikket.administration.serviceaftale;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code serviceaftale}. */
@Entity
@Table(name = "serviceaftale")
class AftaleRaekke {

    @Embeddable
    record Noegle(String cvr, @Column(name = "it_system") UUID itSystem) {}

    /** What lies in the jsonb column. */
    @RegisterForReflection
    record Laeseadgang(List<Dataafgraensning> afgraensninger) {}

    /** The same. */
    @RegisterForReflection
    record Rettigheder(Set<Datarettighed> rettigheder) {}

    @EmbeddedId
    private Noegle noegle;

    @Enumerated(EnumType.STRING)
    private Aftalestatus status;

    @Column(name = "gyldig_fra")
    private Instant gyldigFra;

    @Nullable
    @Column(name = "gyldig_til")
    private Instant gyldigTil;

    private JsonObject laeseadgang;

    private JsonObject rettigheder;

    @Column(name = "aendret_af")
    private String aendretAf;

    @Column(name = "aendret_tid")
    private Instant aendretTid;

    protected AftaleRaekke() {}

    AftaleRaekke(Cvr cvr, Aftale aftale) {
        this.noegle = new Noegle(cvr.cifre(), aftale.itSystem());
        ret(aftale);
    }

    final void ret(Aftale aftale) {
        this.status = aftale.status();
        this.gyldigFra = aftale.gyldigFra();
        this.gyldigTil = aftale.gyldigTil();
        this.laeseadgang = Lagerjson.skriv(new Laeseadgang(aftale.laeseadgang()));
        this.rettigheder = Lagerjson.skriv(new Rettigheder(aftale.rettigheder()));
        this.aendretAf = aftale.aendretAf();
        this.aendretTid = aftale.aendretTid();
    }

    Cvr cvr() {
        return new Cvr(noegle.cvr());
    }

    Aftale somAftale() {
        return new Aftale(
                noegle.itSystem(),
                status,
                gyldigFra,
                gyldigTil,
                Lagerjson.laes(laeseadgang, Laeseadgang.class).afgraensninger(),
                Lagerjson.laes(rettigheder, Rettigheder.class).rettigheder(),
                aendretAf,
                aendretTid);
    }
}
