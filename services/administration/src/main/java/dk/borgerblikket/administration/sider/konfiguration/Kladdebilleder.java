package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.indstilling.Indstillinger;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.KleVersion;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilder;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a draft shows. */
@Singleton
final class Kladdebilleder {

    private final KleKonfigurationer konfigurationer;
    private final Linjekilder kilder;
    private final Indstillinger indstillinger;
    private final Kommuner kommuner;
    private final Linjevisninger visninger;
    private final Kommuneadgang adgang;
    private final Adgangskontrol kontrol;

    Kladdebilleder(
            KleKonfigurationer konfigurationer,
            Linjekilder kilder,
            Indstillinger indstillinger,
            Kommuner kommuner,
            Linjevisninger visninger,
            Kommuneadgang adgang,
            Adgangskontrol kontrol) {
        this.konfigurationer = konfigurationer;
        this.kilder = kilder;
        this.indstillinger = indstillinger;
        this.kommuner = kommuner;
        this.visninger = visninger;
        this.adgang = adgang;
        this.kontrol = kontrol;
    }

    Uni<Kladdebillede> af(Cvr cvr, Kladde kladde, @Nullable Meddelelse meddelelse) {
        return adgang.hoved(cvr, "kladde")
                .flatMap(hoved -> visninger
                        .af(cvr, kladde.linjer())
                        .flatMap(linjer -> samlet(hoved, cvr, kladde, linjer, meddelelse)));
    }

    private Uni<Kladdebillede> samlet(
            Kommunehoved hoved, Cvr cvr, Kladde kladde, List<Linjevisning> linjer, @Nullable Meddelelse meddelelse) {
        var rettigheder = adgang.rettigheder(cvr);
        var hvem = kontrol.medarbejder();
        return kilder.fund(cvr, new Linjekilde.Kladden())
                .flatMap(fund -> kilder.forskel(cvr, new Linjekilde.Aktiv(), new Linjekilde.Kladden())
                        .flatMap(forskel -> konfigurationer
                                .versioner(cvr)
                                .map(Kladdebilleder::nyeste)
                                .flatMap(nyeste -> indstillinger
                                        .hent(cvr)
                                        .flatMap(valg -> kommuner.alle()
                                                .map(alle -> new Kladdebillede(
                                                        hoved,
                                                        kladde,
                                                        linjer,
                                                        fund,
                                                        forskel,
                                                        nyeste,
                                                        Kladdehandlinger.af(kladde, nyeste, valg, rettigheder, hvem),
                                                        rettigheder,
                                                        alle.stream()
                                                                .filter(k ->
                                                                        !k.cvr().equals(cvr))
                                                                .toList(),
                                                        meddelelse))))));
    }

    private static int nyeste(List<KleVersion.Oplysning> versioner) {
        return versioner.stream().mapToInt(KleVersion.Oplysning::version).max().orElse(0);
    }
}
