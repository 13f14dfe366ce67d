package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationBesked;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked.FagsystemfilterBesked;
import dk.borgerblikket.administration.link.LinkBesked;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as the fields of a form; the same message as over REST comes of it, and the same checks. */
final class Linjeformular {

    /** How many links the form has room for at least. */
    private static final int PLADS_TIL_LINKS = 3;

    /**
     * A pair of fields for a link.
     *
     * @param nummer from 1
     */
    record Linkfelt(int nummer, String tekst, String url) {}

    private Linjeformular() {}

    static KleLinjeBesked besked(MultivaluedMap<String, String> form) {
        var tilstand = valgt(form, "tilstand");
        return new KleLinjeBesked(
                valgt(form, "kle"),
                form.containsKey("vis"),
                form.containsKey("sager"),
                form.containsKey("ydelser"),
                valgt(form, "fradato"),
                form.containsKey("aktive"),
                tilstand == null
                        ? null
                        : new FagsystemfilterBesked(
                                tilstand,
                                tilstand.equals(Tilstand.ALLE.name())
                                        ? List.of()
                                        : form.getOrDefault("system", List.of())),
                valgt(form, "titel"),
                valgt(form, "dokumenter"),
                valgt(form, "foelsomhed"),
                links(form),
                null,
                valgt(form, "note"));
    }

    /** @throws dk.borgerblikket.web.Fejl 422 with everything that is wrong */
    static KleLinje laes(KleLinjeBesked besked) {
        var felter = new Feltkontrol();
        var laeste = KleKonfigurationBesked.laes(List.of(besked), felter);
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        return laeste.getFirst().linje();
    }

    static List<Linkfelt> linkfelter(KleLinjeBesked besked) {
        var links = besked.links() == null ? List.<@Nullable LinkBesked>of() : besked.links();
        var felter = new ArrayList<Linkfelt>();
        for (var i = 0; i < Math.max(PLADS_TIL_LINKS, links.size() + 1); i++) {
            var link = i < links.size() ? links.get(i) : null;
            felter.add(new Linkfelt(
                    i + 1, link == null ? "" : tekst(link.tekst()), link == null ? "" : tekst(link.url())));
        }
        return List.copyOf(felter);
    }

    private static List<@Nullable LinkBesked> links(MultivaluedMap<String, String> form) {
        var links = new ArrayList<@Nullable LinkBesked>();
        for (var i = 1; form.containsKey("link-tekst-" + i); i++) {
            var tekst = valgt(form, "link-tekst-" + i);
            var url = valgt(form, "link-url-" + i);
            if (tekst != null || url != null) {
                links.add(new LinkBesked(tekst, url));
            }
        }
        return links;
    }

    private static @Nullable String valgt(MultivaluedMap<String, String> form, String felt) {
        var vaerdi = form.getFirst(felt);
        return vaerdi == null || vaerdi.isBlank() ? null : vaerdi.strip();
    }

    private static String tekst(@Nullable String vaerdi) {
        return vaerdi == null ? "" : vaerdi;
    }
}
