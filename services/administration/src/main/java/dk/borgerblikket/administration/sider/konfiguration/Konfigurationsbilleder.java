package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.indstilling.Indstillinger;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a configuration shows. */
@Singleton
final class Konfigurationsbilleder {

    /**
     * What the address asks for.
     *
     * @param kle the pattern that the form for a new line begins with; empty for none
     * @param sket what was just done, as a code; empty for nothing
     * @param version the version that it was done with
     */
    record Oenske(String kle, String sket, int version) {
        static final Oenske INTET = new Oenske("", "", 0);
    }

    private final KleKonfigurationer konfigurationer;
    private final Kladder kladder;
    private final Indstillinger indstillinger;
    private final Linjevisninger linjer;
    private final Kommuneadgang adgang;

    Konfigurationsbilleder(
            KleKonfigurationer konfigurationer,
            Kladder kladder,
            Indstillinger indstillinger,
            Linjevisninger linjer,
            Kommuneadgang adgang) {
        this.konfigurationer = konfigurationer;
        this.kladder = kladder;
        this.indstillinger = indstillinger;
        this.linjer = linjer;
        this.adgang = adgang;
    }

    Uni<Konfigurationsbillede> af(Cvr cvr, Oenske oenske, @Nullable Meddelelse meddelelse) {
        var rettigheder = adgang.rettigheder(cvr);
        return adgang.hoved(cvr, "konfiguration")
                .flatMap(hoved -> konfigurationer
                        .aktiv(cvr)
                        .flatMap(aktiv -> linjer.af(cvr, aktiv.linjer())
                                .flatMap(visninger -> konfigurationer
                                        .versioner(cvr)
                                        .flatMap(versioner -> indstillinger
                                                .hent(cvr)
                                                .flatMap(valg -> kladder.find(cvr)
                                                        .map(kladde -> new Konfigurationsbillede(
                                                                hoved,
                                                                aktiv.version(),
                                                                visninger,
                                                                versioner,
                                                                kladde.orElse(null),
                                                                rettigheder,
                                                                rettigheder.godkend()
                                                                        || rettigheder.rediger() && !valg.fireOejne(),
                                                                oenske.kle(),
                                                                oenske.sket(),
                                                                oenske.version(),
                                                                meddelelse)))))));
    }
}
