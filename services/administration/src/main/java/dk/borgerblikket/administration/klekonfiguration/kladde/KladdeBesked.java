package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationBesked;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Laestlinje;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to change a draft: all of it. */
@Schema(name = "KleKladdeBesked")
public record KladdeBesked(
        @Schema(required = true, maxItems = KleKonfigurationBesked.MAKS_LINJER) @Nullable
        List<@Nullable KleLinjeBesked> linjer,

        @Schema(
                description =
                        "Hvornår den skal træde i kraft: en dag (ÅÅÅÅ-MM-DD, ved døgnets begyndelse i Danmark) eller et"
                                + " tidspunkt. Udeladt: når den aktiveres")
        @Nullable
        String gyldigFra) {

    /** What the message says. */
    record Laest(List<KleLinje> linjer, Optional<Instant> gyldigFra) {}

    private static final int LAENGDE_AF_DAG = "2020-12-01".length();

    /** @throws dk.borgerblikket.web.Fejl 422 with everything that cannot be read */
    Laest laes(Instant nu) {
        var felter = new Feltkontrol();
        var laeste = KleKonfigurationBesked.laes(linjer, felter);
        var fra = gyldigFra(felter);
        if (fra.filter(tid -> !tid.isAfter(nu)).isPresent()) {
            felter.fejl("gyldigFra", "Tidspunktet skal ligge i fremtiden. Lad feltet stå tomt for at aktivere straks");
        }
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        return new Laest(laeste.stream().map(Laestlinje::linje).toList(), fra);
    }

    private Optional<Instant> gyldigFra(Feltkontrol felter) {
        if (gyldigFra == null || gyldigFra.isBlank()) {
            return Optional.empty();
        }
        return gyldigFra.length() == LAENGDE_AF_DAG
                ? felter.dato("gyldigFra", gyldigFra)
                        .map(dag -> dag.atStartOfDay(Dato.DANMARK).toInstant())
                : felter.tidspunkt("gyldigFra", gyldigFra);
    }
}
