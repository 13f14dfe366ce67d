package dk.borgerblikket.administration.sider.overblik;

import dk.borgerblikket.administration.link.LinkBesked;
import dk.borgerblikket.administration.nationalt.FormaalBesked;
import dk.borgerblikket.administration.nationalt.KlelinksBesked;
import dk.borgerblikket.administration.nationalt.RegelBesked;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The national rules as the fields of a form, one thing on each line.
 *
 * @param lukkede KLE patterns that no municipality can open
 * @param bygge KLE patterns whose cases belong to the owner of the property
 * @param uden whether a grant without payment can be shown
 * @param betalere CVR numbers
 * @param links pattern; text; address
 * @param formaal code; text; days
 */
record Regelformular(String lukkede, String bygge, boolean uden, String betalere, String links, String formaal) {

    private static final String SKEL = "; ";

    static Regelformular af(NationaleRegler regler) {
        return new Regelformular(
                linjer(regler.aldrigAaben(), KleMoenster::moenster),
                linjer(regler.byggesager(), KleMoenster::moenster),
                regler.bevillingUdenUdbetaling(),
                linjer(regler.betalere(), Cvr::cifre),
                regler.links().stream()
                        .flatMap(k ->
                                k.links().stream().map(l -> k.kle().moenster() + SKEL + l.tekst() + SKEL + l.url()))
                        .collect(Collectors.joining("\n")),
                linjer(regler.formaal(), f -> f.kode() + SKEL + f.tekst() + SKEL + f.forsinkelseDage()));
    }

    /** The same message as over REST; what cannot be read is left for its checks to tell. */
    RegelBesked besked() {
        return new RegelBesked(linjer(lukkede), linjer(bygge), uden, linjer(betalere), linkbesked(), formaalsbesked());
    }

    private List<@Nullable KlelinksBesked> linkbesked() {
        var vedMoenster = new LinkedHashMap<String, List<@Nullable LinkBesked>>();
        for (var linje : linjer(links)) {
            var dele = dele(linje);
            vedMoenster.computeIfAbsent(dele[0], m -> new ArrayList<>()).add(new LinkBesked(dele[1], dele[2]));
        }
        var beskeder = new ArrayList<@Nullable KlelinksBesked>();
        vedMoenster.forEach((moenster, egne) -> beskeder.add(new KlelinksBesked(moenster, egne)));
        return beskeder;
    }

    private List<@Nullable FormaalBesked> formaalsbesked() {
        var beskeder = new ArrayList<@Nullable FormaalBesked>();
        for (var linje : linjer(formaal)) {
            var dele = dele(linje);
            beskeder.add(new FormaalBesked(dele[0], dele[1], dage(dele[2])));
        }
        return beskeder;
    }

    private static @Nullable Integer dage(String tekst) {
        return tekst.matches("[0-9]{1,6}") ? Integer.valueOf(tekst) : null;
    }

    /** Three parts; those that are not there are empty. The last may itself hold a semicolon, as addresses can. */
    private static String[] dele(String linje) {
        var dele = linje.split(";", 3);
        var tre = new String[] {"", "", ""};
        for (var i = 0; i < dele.length; i++) {
            tre[i] = dele[i].strip();
        }
        return tre;
    }

    private static List<@Nullable String> linjer(String felt) {
        return felt.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.toList());
    }

    private static <T> String linjer(List<T> vaerdier, Function<T, String> tekst) {
        return vaerdier.stream().map(tekst).collect(Collectors.joining("\n"));
    }
}
