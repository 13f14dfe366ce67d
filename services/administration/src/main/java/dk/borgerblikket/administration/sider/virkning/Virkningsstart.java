package dk.borgerblikket.administration.sider.virkning;

import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.konsekvens.Beregningsstatus;
import dk.borgerblikket.administration.konsekvens.Konsekvensberegning;
import dk.borgerblikket.administration.konsekvens.Konsekvensberegninger;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Begins the preview of a draft, and tells where it is shown. */
@Singleton
public final class Virkningsstart {

    private static final int OPTAGET = 409;

    private final Konsekvensberegninger beregninger;
    private final Kladder kladder;

    Virkningsstart(Konsekvensberegninger beregninger, Kladder kladder) {
        this.beregninger = beregninger;
        this.kladder = kladder;
    }

    /** Address of the preview; of the one that goes on, when it is of the same draft. Fails as the preview does otherwise. */
    public Uni<String> afKladde(Cvr cvr, Medarbejder hvem) {
        return beregninger
                .startKladde(cvr, hvem)
                .onFailure(Virkningsstart::erOptaget)
                .recoverWithUni(optaget -> kladder.hent(cvr)
                        .flatMap(kladde -> beregninger
                                .alle(cvr)
                                .map(alle -> alle.stream()
                                        .filter(b -> b.status() == Beregningsstatus.I_GANG
                                                && b.sammenlignet().equals(Konsekvensberegning.sammenlignet(kladde)))
                                        .findFirst()
                                        .orElseThrow(() -> (Fejl) optaget))))
                .map(beregning -> sti(cvr) + "/" + beregning.id());
    }

    private static boolean erOptaget(Throwable fejl) {
        return fejl instanceof Fejl f && f.kode().status() == OPTAGET;
    }

    static String sti(Cvr cvr) {
        return "/admin/kommuner/" + cvr.cifre() + "/virkning";
    }
}
