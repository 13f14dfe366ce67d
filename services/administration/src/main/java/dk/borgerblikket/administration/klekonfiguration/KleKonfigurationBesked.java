package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Laestlinje;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A configuration as it is read and sent: all of its lines. Reading and sending share the form, so that what was read can
 * be changed and sent as it is; which version it is stands in the ETag.
 */
@Schema(name = "KleKonfigurationBesked")
public record KleKonfigurationBesked(
        @Schema(required = true, maxItems = KleKonfigurationBesked.MAKS_LINJER) @Nullable
        List<@Nullable KleLinjeBesked> linjer) {

    /** Twice as many lines as KLE has subjects. */
    public static final int MAKS_LINJER = 5_000;

    /** The configuration, as it is read. */
    public static KleKonfigurationBesked af(KleKonfiguration konfiguration) {
        return new KleKonfigurationBesked(
                konfiguration.linjer().stream().map(KleLinjeBesked::af).toList());
    }

    /** The lines that can be read; what is wrong with the others is left in {@code felter}. */
    public List<Laestlinje> laes(Feltkontrol felter) {
        return laes(linjer, felter);
    }

    /** As {@link #laes(Feltkontrol)}, for lines that came in another message. */
    public static List<Laestlinje> laes(@Nullable List<@Nullable KleLinjeBesked> linjer, Feltkontrol felter) {
        var sendte = felter.kraevet("linjer", linjer).orElse(List.of());
        if (sendte.size() > MAKS_LINJER) {
            felter.fejl("linjer", "Der må højst være " + MAKS_LINJER + " linjer");
            felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        }
        var laeste = new ArrayList<Laestlinje>();
        for (var i = 0; i < sendte.size(); i++) {
            var nummer = i;
            var sti = "linjer[" + i + "]";
            var linje = sendte.get(i);
            if (linje == null) {
                felter.fejl(sti, "Linjen skal udfyldes");
            } else {
                linje.laes(sti, felter).ifPresent(l -> laeste.add(new Laestlinje(nummer, l)));
            }
        }
        return laeste;
    }
}
