package dk.borgerblikket.pages;

import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.oidc.Kald;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the layout knows of the page that is shown. In templates as {@code side}. */
public final class Side {

    /**
     * An entry of the menu as it is shown.
     *
     * @param valgt whether the page shown belongs to it
     */
    public record Punkt(String sti, String tekst, boolean valgt) {}

    private final Sideomraade omraade;
    private final Sprog sprog;
    private final String sti;
    private final @Nullable Kalder kalder;
    private final Aktiver aktiver;
    private final List<Menupunkt> menu;

    Side(RoutingContext kald, Aktiver aktiver, List<Menu> menuer) {
        this.sti = kald.normalizedPath();
        this.omraade = Sideomraade.paa(sti).orElse(Sideomraade.BORGER);
        this.sprog = Sprogvalg.af(kald);
        this.kalder = kalder(kald);
        this.aktiver = aktiver;
        this.menu = kalder == null
                ? List.of()
                : menuer.stream()
                        .flatMap(menu -> menu.punkter(kalder).stream())
                        .sorted(Comparator.comparingInt(Menupunkt::plads).thenComparing(Menupunkt::sti))
                        .toList();
    }

    private static @Nullable Kalder kalder(RoutingContext kald) {
        return kald.user() instanceof QuarkusHttpUser bruger
                ? bruger.getSecurityIdentity().getAttribute(Kald.KALDER)
                : null;
    }

    public Sprog sprog() {
        return sprog;
    }

    /** The same page in the other language. Leaves out the question part, which may not be repeatable. */
    public String paaAndetSprog() {
        return sti + "?" + Sprogvalg.NAVN + "=" + sprog.andet().kode();
    }

    public Aktiver aktiver() {
        return aktiver;
    }

    public Sideomraade omraade() {
        return omraade;
    }

    public boolean borgerside() {
        return omraade == Sideomraade.BORGER;
    }

    /** Whether the user is known. Not on open pages, which do not ask. */
    public boolean loggetPaa() {
        return kalder != null;
    }

    /** The authority that the user works for; empty for a citizen. */
    public Optional<String> myndighed() {
        return kalder instanceof Medarbejder medarbejder
                ? Optional.of(medarbejder.cvr().cifre())
                : Optional.empty();
    }

    /** The entry with the longest address that the page's own begins with is the chosen one. */
    public List<Punkt> menu() {
        var valgt = menu.stream()
                .map(Menupunkt::sti)
                .filter(s -> sti.equals(s) || sti.startsWith(s + "/"))
                .max(Comparator.comparingInt(String::length));
        return menu.stream()
                .map(punkt -> new Punkt(
                        punkt.sti(),
                        sprog == Sprog.DA ? punkt.dansk() : punkt.engelsk(),
                        valgt.isPresent() && valgt.get().equals(punkt.sti())))
                .toList();
    }
}
