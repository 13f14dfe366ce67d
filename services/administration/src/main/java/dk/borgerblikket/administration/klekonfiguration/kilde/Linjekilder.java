package dk.borgerblikket.administration.klekonfiguration.kilde;

import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.KleVersion;
import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel;
import dk.borgerblikket.administration.klekonfiguration.forskel.Sammenligner;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde.Aktiv;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde.Anden;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde.Kladden;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde.Version;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladdekontrol;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Fund;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Konfigurationskontrol;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The lines of a configuration, what is found about them and how they differ from others. Whoever calls makes sure that the
 * employee may read the authority's configuration. Fails with 404 for an unknown authority or version, and for the draft
 * when there is none.
 */
@Singleton
public class Linjekilder {

    private final KleKonfigurationer konfigurationer;
    private final Kladder kladder;
    private final Kladdekontrol kladdekontrol;
    private final Konfigurationskontrol kontrol;
    private final Sammenligner sammenligner;

    Linjekilder(
            KleKonfigurationer konfigurationer,
            Kladder kladder,
            Kladdekontrol kladdekontrol,
            Konfigurationskontrol kontrol,
            Sammenligner sammenligner) {
        this.konfigurationer = konfigurationer;
        this.kladder = kladder;
        this.kladdekontrol = kladdekontrol;
        this.kontrol = kontrol;
        this.sammenligner = sammenligner;
    }

    /** The lines of the source, as the authority's staff may see them. */
    public Uni<List<KleLinje>> linjer(Cvr cvr, Linjekilde kilde) {
        return switch (kilde) {
            case Aktiv() -> konfigurationer.aktiv(cvr).map(KleKonfiguration::linjer);
            case Kladden() -> kladder.hent(cvr).map(Kladde::linjer);
            case Version(var nummer) -> konfigurationer.version(cvr, nummer).map(KleVersion::linjer);
            case Anden(var anden) -> konfigurationer.aktiv(anden).map(KleKonfiguration::linjerUdenNoter);
        };
    }

    /** What is found about the lines of the source, the gravest first. */
    public Uni<List<Fund>> fund(Cvr cvr, Linjekilde kilde) {
        return kilde instanceof Kladden
                ? kladder.hent(cvr).flatMap(kladde -> kladdekontrol.kontroller(cvr, kladde))
                : linjer(cvr, kilde).flatMap(linjer -> kontrol.kontroller(cvr, linjer));
    }

    /** What differs in the second source from the first. */
    public Uni<Forskel> forskel(Cvr cvr, Linjekilde fra, Linjekilde til) {
        return linjer(cvr, fra)
                .flatMap(foer -> linjer(cvr, til).flatMap(efter -> sammenligner.sammenlign(foer, efter)));
    }
}
