package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Afvisning;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Handling;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Indhold;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Status;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code kle_kladde}. */
@Entity
@Table(name = "kle_kladde")
class KladdeRaekke {

    /** What lies in the jsonb column {@code konfiguration}. */
    @RegisterForReflection
    record Linjer(List<KleLinje> linjer) {}

    /** What lies in the jsonb column {@code medvirkende}. */
    @RegisterForReflection
    record Medvirkende(Set<String> hvem) {}

    @Id
    private String cvr;

    private UUID maerke;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int basisversion;

    @Column(name = "kendt_version")
    private int kendtVersion;

    private JsonObject konfiguration;

    @Nullable
    @Column(name = "gyldig_fra")
    private Instant gyldigFra;

    @Enumerated(EnumType.STRING)
    private Tilblivelse aarsag;

    @Nullable
    private String kilde;

    private JsonObject medvirkende;

    @Column(name = "oprettet_af")
    private String oprettetAf;

    @Column(name = "oprettet_tid")
    private Instant oprettetTid;

    @Column(name = "redigeret_af")
    private String redigeretAf;

    @Column(name = "redigeret_tid")
    private Instant redigeretTid;

    @Nullable
    @Column(name = "indsendt_af")
    private String indsendtAf;

    @Nullable
    @Column(name = "indsendt_tid")
    private Instant indsendtTid;

    @Nullable
    @Column(name = "afvist_af")
    private String afvistAf;

    @Nullable
    @Column(name = "afvist_tid")
    private Instant afvistTid;

    @Nullable
    private String begrundelse;

    protected KladdeRaekke() {}

    KladdeRaekke(Cvr cvr, Kladde kladde) {
        this.cvr = cvr.cifre();
        ret(kladde);
    }

    final void ret(Kladde kladde) {
        this.maerke = kladde.maerke();
        this.status = kladde.status();
        this.basisversion = kladde.basisversion();
        this.kendtVersion = kladde.kendtVersion();
        this.konfiguration = Lagerjson.skriv(new Linjer(kladde.linjer()));
        this.gyldigFra = kladde.indhold().gyldigFra();
        this.aarsag = kladde.indhold().aarsag();
        this.kilde = kladde.indhold().kilde();
        this.medvirkende = Lagerjson.skriv(new Medvirkende(kladde.medvirkende()));
        this.oprettetAf = kladde.oprettet().hvem();
        this.oprettetTid = kladde.oprettet().tid();
        this.redigeretAf = kladde.redigeret().hvem();
        this.redigeretTid = kladde.redigeret().tid();
        var indsendt = kladde.indsendt();
        this.indsendtAf = indsendt == null ? null : indsendt.hvem();
        this.indsendtTid = indsendt == null ? null : indsendt.tid();
        var afvisning = kladde.afvisning();
        this.afvistAf = afvisning == null ? null : afvisning.hvem();
        this.afvistTid = afvisning == null ? null : afvisning.tid();
        this.begrundelse = afvisning == null ? null : afvisning.begrundelse();
    }

    Kladde somKladde() {
        return new Kladde(
                maerke,
                status,
                new Indhold(Lagerjson.laes(konfiguration, Linjer.class).linjer(), gyldigFra, aarsag, kilde),
                basisversion,
                kendtVersion,
                Lagerjson.laes(medvirkende, Medvirkende.class).hvem(),
                new Handling(oprettetAf, oprettetTid),
                new Handling(redigeretAf, redigeretTid),
                indsendtAf == null || indsendtTid == null ? null : new Handling(indsendtAf, indsendtTid),
                afvistAf == null || afvistTid == null || begrundelse == null
                        ? null
                        : new Afvisning(afvistAf, afvistTid, begrundelse));
    }
}
