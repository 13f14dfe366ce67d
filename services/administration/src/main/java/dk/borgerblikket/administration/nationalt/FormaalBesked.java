package dk.borgerblikket.administration.nationalt;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.visibility.konfiguration.Formaal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A purpose that a look-up can state, as it is sent. */
@Schema(name = "FormaalBesked")
public record FormaalBesked(
        @Schema(required = true, pattern = "[A-Z][A-Z_]{1,39}", description = "Hvad et opslag angiver") @Nullable
        String kode,

        @Schema(required = true, description = "Hvad borgeren læser") @Nullable
        String tekst,

        @Schema(
                required = true,
                minimum = "0",
                maximum = "3650",
                description = "Dage, til borgeren får det at vide; 0 er straks")
        @Nullable
        Integer forsinkelseDage) {

    private static final int MAKS_FORMAAL = 100;
    private static final int MAKS_DAGE = 3_650;
    private static final Pattern KODE = Pattern.compile("[A-Z][A-Z_]{1,39}");

    static List<Formaal> laes(Feltkontrol felter, String sti, List<@Nullable FormaalBesked> sendte) {
        if (sendte.size() > MAKS_FORMAAL) {
            felter.fejl(sti, "Der må højst være " + MAKS_FORMAAL + " formål");
            return List.of();
        }
        var laeste = new ArrayList<Formaal>();
        var koder = new HashSet<String>();
        for (var i = 0; i < sendte.size(); i++) {
            var plads = sti + "[" + i + "]";
            felter.kraevet(plads, sendte.get(i))
                    .flatMap(b -> b.laes(felter, plads))
                    .ifPresent(f -> {
                        if (!koder.add(f.kode())) {
                            felter.fejl(plads + ".kode", "Hver kode må kun stå én gang");
                        }
                        laeste.add(f);
                    });
        }
        return List.copyOf(laeste);
    }

    private Optional<Formaal> laes(Feltkontrol felter, String sti) {
        var laestKode = felter.kraevet(sti + ".kode", kode).filter(k -> erKode(felter, sti, k));
        var laestTekst = felter.navn(sti + ".tekst", tekst);
        var dage = felter.kraevet(sti + ".forsinkelseDage", forsinkelseDage).filter(d -> erMulig(felter, sti, d));
        return laestKode.flatMap(k -> laestTekst.flatMap(t -> dage.map(d -> new Formaal(k, t, d))));
    }

    private static boolean erKode(Feltkontrol felter, String sti, String kode) {
        var mulig = KODE.matcher(kode).matches();
        if (!mulig) {
            felter.fejl(sti + ".kode", "Koden skal være 2-40 store bogstaver (A-Z) og understreger");
        }
        return mulig;
    }

    private static boolean erMulig(Feltkontrol felter, String sti, int dage) {
        var mulig = dage >= 0 && dage <= MAKS_DAGE;
        if (!mulig) {
            felter.fejl(sti + ".forsinkelseDage", "Antallet skal ligge mellem 0 og " + MAKS_DAGE);
        }
        return mulig;
    }
}
