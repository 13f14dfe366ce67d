package dk.borgerblikket.administration.nationalt;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.link.LinkBesked;
import dk.borgerblikket.administration.link.Linkkontrol;
import dk.borgerblikket.visibility.konfiguration.Klelinks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Links that stand on cases and benefits in every municipality (C-709), as they are sent. */
@Schema(name = "KlelinksBesked")
public record KlelinksBesked(
        @Schema(required = true, description = "*, NN.*, NN.NN.* eller NN.NN.NN") @Nullable
        String kle,

        @Schema(required = true, maxItems = Linkkontrol.MAKS_LINKS) @Nullable
        List<@Nullable LinkBesked> links) {

    private static final int MAKS_MOENSTRE = 1_000;

    static List<Klelinks> laes(Feltkontrol felter, String sti, List<@Nullable KlelinksBesked> sendte) {
        if (sendte.size() > MAKS_MOENSTRE) {
            felter.fejl(sti, "Der må højst være " + MAKS_MOENSTRE + " mønstre");
            return List.of();
        }
        var laeste = new ArrayList<Klelinks>();
        var moenstre = new HashSet<>();
        for (var i = 0; i < sendte.size(); i++) {
            var plads = sti + "[" + i + "]";
            felter.kraevet(plads, sendte.get(i))
                    .flatMap(b -> b.laes(felter, plads))
                    .ifPresent(l -> {
                        if (!moenstre.add(l.kle())) {
                            felter.fejl(plads + ".kle", l.kle() + " må kun stå én gang");
                        }
                        laeste.add(l);
                    });
        }
        return List.copyOf(laeste);
    }

    private Optional<Klelinks> laes(Feltkontrol felter, String sti) {
        var moenster = felter.kle(sti + ".kle", kle);
        felter.kraevet(sti + ".links", links);
        var laeste = Linkkontrol.laes(sti + ".links", links, felter);
        return moenster.map(m -> new Klelinks(m, laeste));
    }
}
