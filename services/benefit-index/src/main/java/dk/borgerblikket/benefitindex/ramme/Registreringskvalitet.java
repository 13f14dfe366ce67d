package dk.borgerblikket.benefitindex.ramme;

import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.UnikId;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The warnings about a registration's frame and valid time (B-02, B-03), alike for grants and payments. */
public final class Registreringskvalitet {

    private Registreringskvalitet() {}

    /** What an import must say about itself (B-02). */
    public static void ramme(
            Fundliste fund,
            @Nullable OffsetDateTime tidspunkt,
            @Nullable Livscyklus livscyklus,
            @Nullable UnikId brugerRef) {
        fund.mangler(tidspunkt, "B-02", "Registrering/Tidspunkt");
        fund.mangler(brugerRef, "B-02", "Registrering/BrugerRef");
        fund.hvis(
                livscyklus != Livscyklus.Importeret,
                "B-02",
                "Registrering/LivscyklusKode",
                "LivscyklusKode skal være Importeret");
    }

    /** That valid time follows transaction time: there has been no double history since 2019 (B-03). */
    public static void virkning(Fundliste fund, MedVirkning<?> vaerdi, @Nullable OffsetDateTime tidspunkt) {
        var periode = vaerdi.periode();
        fund.hvis(
                tidspunkt != null && !periode.fra().equals(tidspunkt.toInstant()),
                "B-03",
                "Virkning/FraTidspunkt",
                "FraTidspunkt skal være lig med Registrering/Tidspunkt");
        fund.hvis(
                !periode.til().equals(Instant.MAX),
                "B-03",
                "Virkning/TilTidspunkt",
                "TilTidspunkt skal være uendeligt");
    }
}
