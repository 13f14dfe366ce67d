package dk.borgerblikket.administration.indstilling;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What the authorities have chosen. */
@Singleton
public class Indstillinger {

    private final IndstillingRepository indstillinger;
    private final Kommuner kommuner;
    private final Aendringslog log;
    private final Clock ur;

    Indstillinger(IndstillingRepository indstillinger, Kommuner kommuner, Aendringslog log, Clock ur) {
        this.indstillinger = indstillinger;
        this.kommuner = kommuner;
        this.log = log;
        this.ur = ur;
    }

    /** What holds in the authority. Fails with 404 when there is no such authority. */
    public Uni<Indstilling> hent(Cvr cvr) {
        return Transaktion.laes(
                () -> kommuner.hent(cvr).flatMap(k -> indstillinger.find(cvr)).map(Indstillinger::valgt));
    }

    /** Chooses. What is the same as before leaves no trace. Fails with 404 when there is no such authority. */
    public Uni<Indstilling> gem(Cvr cvr, Indstilling efter, Medarbejder hvem) {
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> indstillinger.find(cvr))
                .flatMap(raekke -> skift(cvr, raekke, efter, hvem)));
    }

    private Uni<Indstilling> skift(Cvr cvr, @Nullable IndstillingRaekke raekke, Indstilling efter, Medarbejder hvem) {
        var foer = valgt(raekke);
        if (foer.equals(efter)) {
            return Uni.createFrom().item(efter);
        }
        var aendring = new Aendring(hvem, ur.instant(), Aendring.Emne.KOMMUNE_INDSTILLING, cvr.cifre(), foer, efter);
        if (raekke == null) {
            return indstillinger
                    .persist(new IndstillingRaekke(cvr, efter))
                    .flatMap(r -> log.noter(aendring))
                    .replaceWith(efter);
        }
        raekke.ret(efter);
        return log.noter(aendring).replaceWith(efter);
    }

    private static Indstilling valgt(@Nullable IndstillingRaekke raekke) {
        return raekke == null ? Indstilling.STANDARD : raekke.somIndstilling();
    }
}
