package dk.borgerblikket.administration.konsekvens;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationBesked;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Laestlinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration in force is to be compared with: exactly one of these.
 *
 * @param kladde the draft, when true
 * @param version an earlier or planned version
 * @param linjer these lines
 */
@Schema(name = "KonsekvensBesked")
record KonsekvensBesked(
        @Schema(description = "Den åbne kladde, når den er sand") @Nullable
        Boolean kladde,

        @Schema(description = "En tidligere eller planlagt version", minimum = "1") @Nullable
        Integer version,

        @Schema(maxItems = KleKonfigurationBesked.MAKS_LINJER) @Nullable
        List<@Nullable KleLinjeBesked> linjer) {

    /** What is to be compared, when the message has been found to say it. */
    sealed interface Valg {
        record Kladden() implements Valg {}

        record Version(int version) implements Valg {}

        record Linjer(List<KleLinje> linjer) implements Valg {
            public Linjer {
                linjer = List.copyOf(linjer);
            }
        }
    }

    /** Fails with 422 when not exactly one is chosen, or lines cannot be read. */
    Valg laes() {
        var felter = new Feltkontrol();
        var kladden = Boolean.TRUE.equals(kladde) ? kladde : null;
        if (Stream.of(kladden, version, linjer).filter(Objects::nonNull).count() != 1) {
            felter.fejl("", "Angiv netop én af kladde, version og linjer");
        }
        var laeste = linjer == null ? List.<Laestlinje>of() : KleKonfigurationBesked.laes(linjer, felter);
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        if (version != null) {
            return new Valg.Version(version);
        }
        return linjer == null
                ? new Valg.Kladden()
                : new Valg.Linjer(laeste.stream().map(Laestlinje::linje).toList());
    }
}
