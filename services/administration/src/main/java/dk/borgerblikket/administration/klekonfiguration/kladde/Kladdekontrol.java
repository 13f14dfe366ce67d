package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.KleVersion.Oplysning;
import dk.borgerblikket.administration.klekonfiguration.KleVersion.Status;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Alvor;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Fund;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Konfigurationskontrol;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is found about a draft: about its lines, and about how it stands among what is planned. */
@Singleton
public class Kladdekontrol {

    private static final DateTimeFormatter TIDSPUNKT =
            DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' HH.mm", Locale.forLanguageTag("da"));

    private final Konfigurationskontrol kontrol;
    private final KleKonfigurationer konfigurationer;
    private final Clock ur;

    Kladdekontrol(Konfigurationskontrol kontrol, KleKonfigurationer konfigurationer, Clock ur) {
        this.kontrol = kontrol;
        this.konfigurationer = konfigurationer;
        this.ur = ur;
    }

    /** What is found, the gravest first. */
    public Uni<List<Fund>> kontroller(Cvr cvr, Kladde kladde) {
        return kontrol.kontroller(cvr, kladde.linjer())
                .flatMap(fund -> konfigurationer
                        .versioner(cvr)
                        .map(versioner -> Stream.concat(fund.stream(), planlagte(kladde, versioner))
                                .toList()));
    }

    private Stream<Fund> planlagte(Kladde kladde, List<Oplysning> versioner) {
        var oensket = kladde.indhold().gyldigFra();
        var nu = ur.instant();
        var begynder = oensket == null || oensket.isBefore(nu) ? nu : oensket;
        return versioner.stream()
                .filter(v -> v.status() == Status.PLANLAGT)
                .map(v -> new Fund(null, null, null, Alvor.OPLYSNING, tekst(v, begynder)));
    }

    private static String tekst(Oplysning planlagt, Instant begynder) {
        var version = "Version " + planlagt.version() + " er planlagt fra den " + tidspunkt(planlagt.gyldigFra());
        return planlagt.gyldigFra().isAfter(begynder)
                ? version + " og afløser så kladdens linjer. Annullér den, hvis den ikke længere skal gælde"
                : version + " og afløses af kladdens linjer den " + tidspunkt(begynder);
    }

    private static String tidspunkt(Instant tid) {
        return TIDSPUNKT.format(tid.atZone(Dato.DANMARK));
    }
}
