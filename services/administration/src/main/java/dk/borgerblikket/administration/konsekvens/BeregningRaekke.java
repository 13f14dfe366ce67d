package dk.borgerblikket.administration.konsekvens;

import dk.borgerblikket.administration.Lagerjson;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens;
import dk.borgerblikket.oio.Cvr;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A row of {@code konsekvensberegning}. Only what changes is written: progress and a wish to stop come from two sides. */
@Entity
@DynamicUpdate
@Table(name = "konsekvensberegning")
@RegisterForReflection(targets = Konsekvens.class, registerFullHierarchy = true)
class BeregningRaekke {

    /** Many times as long as there is between two signs of life. */
    private static final Duration STILLE = Duration.ofSeconds(30);

    @Id
    private UUID id;

    private String cvr;
    private String sammenlignet;

    @Column(name = "med_version")
    private int medVersion;

    private String status;

    @Column(name = "startet_af")
    private String startetAf;

    @Column(name = "startet_tid")
    private Instant startetTid;

    @Column(name = "sidst_set")
    private Instant sidstSet;

    @Nullable
    @Column(name = "slut_tid")
    private Instant slutTid;

    private long behandlet;
    private long forventet;
    private boolean annulleres;

    @Nullable
    private String fejl;

    @Nullable
    private JsonObject resultat;

    protected BeregningRaekke() {}

    BeregningRaekke(UUID id, Cvr cvr, String sammenlignet, int medVersion, String startetAf, Instant nu) {
        this.id = id;
        this.cvr = cvr.cifre();
        this.sammenlignet = sammenlignet;
        this.medVersion = medVersion;
        this.status = Beregningsstatus.I_GANG.name();
        this.startetAf = startetAf;
        this.startetTid = nu;
        this.sidstSet = nu;
    }

    boolean erFra(Cvr kommune) {
        return cvr.equals(kommune.cifre());
    }

    private boolean erIgang() {
        return status.equals(Beregningsstatus.I_GANG.name());
    }

    /** Whether somebody works on it still. */
    boolean lever(Instant nu) {
        return erIgang() && sidstSet.plus(STILLE).isAfter(nu);
    }

    /** A sign of life; returns whether to go on. */
    boolean meld(long saaMange, long af, Instant nu) {
        if (!erIgang()) {
            return false;
        }
        sidstSet = nu;
        behandlet = saaMange;
        forventet = af;
        return !annulleres;
    }

    void annuller() {
        if (erIgang()) {
            annulleres = true;
        }
    }

    void slut(Beregningsstatus hvordan, @Nullable String hvorfor, @Nullable Konsekvens hvad, Instant nu) {
        if (erIgang()) {
            status = hvordan.name();
            fejl = hvorfor;
            resultat = hvad == null ? null : Lagerjson.skriv(hvad);
            slutTid = nu;
        }
    }

    /** @param nu tells whether one that is said to go on has been broken off */
    Konsekvensberegning somBeregning(Instant nu) {
        return new Konsekvensberegning(
                id,
                sammenlignet,
                medVersion,
                erIgang() && !lever(nu) ? Beregningsstatus.AFBRUDT : Beregningsstatus.valueOf(status),
                startetAf,
                startetTid,
                slutTid,
                behandlet,
                forventet,
                fejl,
                resultat == null ? null : Lagerjson.laes(resultat, Konsekvens.class));
    }
}
