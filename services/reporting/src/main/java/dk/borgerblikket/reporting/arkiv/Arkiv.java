package dk.borgerblikket.reporting.arkiv;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.Rapportfejl;
import dk.borgerblikket.reporting.kald.HentKald;
import dk.borgerblikket.reporting.kald.Kaldsrapport;
import dk.borgerblikket.reporting.kald.Kaldstabel;
import dk.borgerblikket.reporting.kald.Layout;
import dk.borgerblikket.reporting.kald.Rapportperiode;
import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Freezes reports, corrects them, and finds them again. */
@Singleton
public class Arkiv {

    private static final int LAENGSTE_AARSAG = 500;

    private final ArkivRepository repository;
    private final HentKald hentKald;
    private final Kaldstabel tabeller;
    private final Clock ur;

    Arkiv(ArkivRepository repository, HentKald hentKald, Kaldstabel tabeller, Clock ur) {
        this.repository = repository;
        this.hentKald = hentKald;
        this.tabeller = tabeller;
        this.ur = ur;
    }

    /** The municipalities whose report of the month has been made. */
    public Uni<Set<Cvr>> dannet(YearMonth maaned) {
        return repository.dannet(maaned);
    }

    /** Freezes the month's first report and puts it on its way; nothing happens when it has been made already. */
    public Uni<Void> dan(Cvr kommune, YearMonth maaned) {
        return rapport(kommune, maaned, 1, Optional.empty())
                .flatMap(repository::frys)
                .replaceWithVoid();
    }

    /** Every report of the municipality, the newest first. */
    Uni<List<Maanedsrapport>> alle(Cvr kommune) {
        return repository.alle(kommune);
    }

    /**
     * A version of the month's report.
     *
     * @param version empty for the newest
     * @return fails with 404 when there is none
     */
    Uni<Frosset> hent(Cvr kommune, YearMonth maaned, Optional<Integer> version) {
        return repository
                .versioner(kommune, maaned)
                .map(versioner -> versioner.stream()
                        .filter(v -> version.isEmpty() || version.get() == v.version())
                        .findFirst()
                        .map(v -> new Frosset(v, tabel(v)))
                        .orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)));
    }

    /**
     * Makes the month's report again with the figures of now, and sends it.
     *
     * @return fails with {@link Rapportfejl#KAN_IKKE_RETTES} when there is no report to correct, no reason, or when
     *     somebody else corrected it meanwhile
     */
    Uni<Maanedsrapport> ret(Cvr kommune, YearMonth maaned, String aarsag) {
        var grund = aarsag.strip();
        if (grund.isEmpty() || grund.length() > LAENGSTE_AARSAG) {
            throw new Fejl(Rapportfejl.KAN_IKKE_RETTES, "Skriv en årsag på højst " + LAENGSTE_AARSAG + " tegn.");
        }
        return repository.versioner(kommune, maaned).flatMap(versioner -> {
            if (versioner.isEmpty()) {
                throw new Fejl(Rapportfejl.KAN_IKKE_RETTES, "Der er ingen sendt rapport for måneden.");
            }
            return rapport(kommune, maaned, versioner.getFirst().version() + 1, Optional.of(grund))
                    .call(ny -> repository.frys(ny).invoke(Arkiv::kraevNy));
        });
    }

    /** The report as it is printed. */
    public Tabel tabel(Maanedsrapport rapport) {
        var periode = new Rapportperiode(
                rapport.tal().getFirst().maaned(), rapport.tal().getLast().maaned());
        return tabeller.maaneder(rapport.navn(), periode, Layout.ENKEL, rapport.tal(), rapport.tilsluttet());
    }

    private Uni<Maanedsrapport> rapport(Cvr kommune, YearMonth maaned, int version, Optional<String> aarsag) {
        var periode = new Rapportperiode(maaned.minusMonths(Rapportperiode.MAANEDER_TILBAGE), maaned);
        return hentKald.hent(new Opgoerelsessted(Optional.of(kommune)), periode, Layout.ENKEL)
                .map(kald -> rapport(kommune, maaned, version, aarsag, kald));
    }

    private Maanedsrapport rapport(
            Cvr kommune, YearMonth maaned, int version, Optional<String> aarsag, Kaldsrapport kald) {
        return new Maanedsrapport(
                kommune,
                maaned,
                version,
                aarsag,
                kald.tabel().titel(),
                kald.tilsluttet(),
                kald.maaneder(),
                ur.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static void kraevNy(boolean ny) {
        if (!ny) {
            throw new Fejl(Rapportfejl.KAN_IKKE_RETTES, "Rapporten er netop rettet af en anden.");
        }
    }

    /** The month before the present one, which reports are made of. */
    public YearMonth sidsteMaaned() {
        return Dato.maaned(ur.instant()).minusMonths(1);
    }
}
