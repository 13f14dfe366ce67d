package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.administration.serviceaftale.Aftale;
import dk.borgerblikket.administration.serviceaftale.Serviceaftaler;
import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the lines of a configuration against each other, KLE, the national rules and what the authority has agreed. */
@Singleton
public class Konfigurationskontrol {

    private static final Comparator<Fund> GRAVEST_FOERST =
            Comparator.comparing(Fund::alvor).thenComparing(f -> f.linje() == null ? Integer.MAX_VALUE : f.linje());

    private final Kommuner kommuner;
    private final Fagsystemer fagsystemer;
    private final Serviceaftaler aftaler;
    private final Regelsaet regelsaet;
    private final EtapekatalogRepository etapekatalog;
    private final Kle kle;
    private final Clock ur;

    Konfigurationskontrol(
            Kommuner kommuner,
            Fagsystemer fagsystemer,
            Serviceaftaler aftaler,
            Regelsaet regelsaet,
            EtapekatalogRepository etapekatalog,
            Kle kle,
            Clock ur) {
        this.kommuner = kommuner;
        this.fagsystemer = fagsystemer;
        this.aftaler = aftaler;
        this.regelsaet = regelsaet;
        this.etapekatalog = etapekatalog;
        this.kle = kle;
        this.ur = ur;
    }

    /** What is found about the lines of the authority, the gravest first. Fails with 404 when there is no such authority. */
    public Uni<List<Fund>> kontroller(Cvr cvr, List<KleLinje> linjer) {
        return kontrollerLaeste(cvr, Laestlinje.af(linjer));
    }

    /** As {@link #kontroller}, for those of the lines of a message that could be read. */
    public Uni<List<Fund>> kontrollerLaeste(Cvr cvr, List<Laestlinje> linjer) {
        return Transaktion.laes(() -> grundlag(cvr, linjer)).map(grundlag -> fund(grundlag, linjer));
    }

    static List<Fund> fund(Kontrolgrundlag grundlag, List<Laestlinje> linjer) {
        return Stream.of(
                        Overlapkontrol.fund(linjer),
                        new Linjekontrol(grundlag).fund(linjer),
                        new Klekontrol(grundlag.klasser()).fund(linjer),
                        new Etapekontrol(grundlag.etapekatalog(), grundlag.skalVise()).fund(linjer))
                .flatMap(f -> f)
                .sorted(GRAVEST_FOERST)
                .toList();
    }

    private Uni<Kontrolgrundlag> grundlag(Cvr cvr, List<Laestlinje> linjer) {
        var naevnte = linjer.stream()
                .flatMap(l -> l.linje().fagsystemer().systemer().stream())
                .collect(Collectors.<UUID>toSet());
        var nu = ur.instant();
        return kommuner.hent(cvr)
                .flatMap(kommune -> fagsystemer
                        .navne(naevnte)
                        .flatMap(navne -> aftaler.af(cvr)
                                .flatMap(aftalerne -> regelsaet
                                        .hent()
                                        .flatMap(nationalt -> etapekatalog
                                                .alle()
                                                .map(katalog -> new Kontrolgrundlag(
                                                        navne,
                                                        aftalerne.stream()
                                                                .filter(a -> a.iKraft(nu))
                                                                .map(Aftale::itSystem)
                                                                .collect(Collectors.toUnmodifiableSet()),
                                                        nationalt.aldrigAaben(),
                                                        katalog,
                                                        kommune.kommunekode() != null,
                                                        klasser(cvr)))))));
    }

    private Optional<Function<String, Optional<Klasse>>> klasser(Cvr cvr) {
        var dag = Dato.dag(ur.instant());
        return kle.nu().map(opslag -> nummer -> opslag.findKlasse(nummer, dag, cvr.cifre()));
    }
}
