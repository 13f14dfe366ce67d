package dk.borgerblikket.administration.klekonfiguration.oplysning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilder;
import dk.borgerblikket.administration.klekonfiguration.kontrol.EtapekatalogRepository;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Etapepunkt;
import dk.borgerblikket.administration.klekonfiguration.oplysning.KleOplysning.Linjeaendring;
import dk.borgerblikket.administration.klekonfiguration.oplysning.KleOplysning.Obligatorisk;
import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told beside the lines of a configuration. */
@Singleton
public class Linjeoplysninger {

    /**
     * One line for each of the configuration, in its order.
     *
     * @param version the version in force
     * @param kleHentet when KLE was last known to be as it is told here; left out when it is not known at all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KleOplysninger")
    public record Svar(int version, @Nullable Instant kleHentet, List<KleOplysning> linjer) {}

    private final KleKonfigurationer konfigurationer;
    private final Linjekilder kilder;
    private final Linjehistorik historik;
    private final EtapekatalogRepository etapekatalog;
    private final Kle kle;
    private final Clock ur;

    Linjeoplysninger(
            KleKonfigurationer konfigurationer,
            Linjekilder kilder,
            Linjehistorik historik,
            EtapekatalogRepository etapekatalog,
            Kle kle,
            Clock ur) {
        this.konfigurationer = konfigurationer;
        this.kilder = kilder;
        this.historik = historik;
        this.etapekatalog = etapekatalog;
        this.kle = kle;
        this.ur = ur;
    }

    /** What is told beside the lines of the source. Fails with 404 when there is no such authority, version or draft. */
    public Uni<Svar> hent(Cvr cvr, Linjekilde kilde) {
        return Transaktion.laes(() -> konfigurationer
                .aktiv(cvr)
                .flatMap(aktiv -> kilder.linjer(cvr, kilde)
                        .flatMap(linjer -> etapekatalog
                                .alle()
                                .flatMap(katalog ->
                                        historik.siden(cvr).map(siden -> svar(cvr, aktiv, linjer, katalog, siden))))));
    }

    private Svar svar(
            Cvr cvr,
            KleKonfiguration aktiv,
            List<KleLinje> linjer,
            List<Etapepunkt> katalog,
            Map<KleLinje, Linjeaendring> siden) {
        var nu = ur.instant();
        var opslag = kle.nu();
        var fraKle = opslag.map(o -> fraKle(cvr, linjer, o, nu)).orElseGet(() -> KleOplysninger.uden(linjer));
        var alle = IntStream.range(0, linjer.size())
                .mapToObj(
                        i -> fraKle.get(i).med(obligatoriske(linjer, linjer.get(i), katalog), siden.get(linjer.get(i))))
                .toList();
        return new Svar(
                aktiv.version(),
                opslag.flatMap(Opslagsklient::alder).map(nu::minus).orElse(null),
                alle);
    }

    private static List<KleOplysning> fraKle(Cvr cvr, List<KleLinje> linjer, Opslagsklient opslag, Instant nu) {
        var dag = Dato.dag(nu);
        return new KleOplysninger(linjer, nummer -> opslag.findKlasse(nummer, dag, cvr.cifre())).alle();
    }

    private static List<Obligatorisk> obligatoriske(List<KleLinje> linjer, KleLinje linje, List<Etapepunkt> katalog) {
        return katalog.stream()
                .filter(punkt -> KleOplysninger.afgoerende(linjer, punkt.kle()).equals(Optional.of(linje)))
                .map(punkt ->
                        new Obligatorisk(punkt.kle().nummer(), punkt.punkt(), punkt.etape(), punkt.senesteFradato()))
                .toList();
    }
}
