package dk.borgerblikket.administration.link;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.visibility.konfiguration.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads links that citizens are to follow (C-709): they stand on a page with personal data, so only plain https will do. */
public final class Linkkontrol {

    /** More links than that are not read by anybody. */
    public static final int MAKS_LINKS = 10;

    /** The longest name of a link, in characters. */
    public static final int MAKS_TEKST = 100;

    /** The longest address, in characters. */
    public static final int MAKS_URL = Feltkontrol.MAKS_NAVN;

    private Linkkontrol() {}

    /** The links that can be read; what is wrong with the others is left in {@code felter}. */
    public static List<Link> laes(String sti, @Nullable List<@Nullable LinkBesked> sendte, Feltkontrol felter) {
        if (sendte == null) {
            return List.of();
        }
        if (sendte.size() > MAKS_LINKS) {
            felter.fejl(sti, "Der må højst være " + MAKS_LINKS + " links");
            return List.of();
        }
        var links = new ArrayList<Link>();
        for (var i = 0; i < sendte.size(); i++) {
            var plads = sti + "[" + i + "]";
            felter.kraevet(plads, sendte.get(i))
                    .flatMap(l -> laes(plads, l, felter))
                    .ifPresent(links::add);
        }
        return List.copyOf(links);
    }

    private static Optional<Link> laes(String sti, LinkBesked besked, Feltkontrol felter) {
        var tekst = felter.kraevet(sti + ".tekst", besked.tekst())
                .flatMap(t -> felter.navn(sti + ".tekst", t))
                .filter(t -> erKort(sti + ".tekst", t, MAKS_TEKST, felter));
        var url = felter.kraevet(sti + ".url", besked.url()).flatMap(u -> url(sti + ".url", u, felter));
        return tekst.flatMap(t -> url.map(u -> new Link(t, u)));
    }

    private static Optional<String> url(String sti, String tekst, Feltkontrol felter) {
        if (!erKort(sti, tekst, MAKS_URL, felter)) {
            return Optional.empty();
        }
        try {
            var uri = new URI(tekst);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
                return felter.navn(sti, uri.toASCIIString());
            }
        } catch (URISyntaxException ulaeselig) {
            // Told below, as every other address that will not do.
        }
        felter.fejl(sti, "Adressen skal begynde med https:// og have formen https://www.eksempel.dk/side");
        return Optional.empty();
    }

    private static boolean erKort(String sti, String tekst, int maks, Feltkontrol felter) {
        var kort = tekst.length() <= maks;
        if (!kort) {
            felter.fejl(sti, "Teksten må højst være " + maks + " tegn");
        }
        return kort;
    }
}
