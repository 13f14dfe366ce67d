package dk.borgerblikket.soap.kontrakt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Follows the content of one element: which child may come next, and what is missing. The contracts are deterministic, so one
 * step ahead is enough.
 */
final class Raekkefoelge {

    /** What a child is where it stands. */
    sealed interface Plads {

        /** As it should be. */
        record Rigtig(Element element) implements Plads {}

        /** Known here, but before or after its place. */
        record Forkert(Element element) implements Plads {}

        /** One more than allowed. */
        record ForMange(Element element) implements Plads {}

        /** Not known, in a place that is open for others. */
        record Fri() implements Plads {}

        /** Not known. */
        record Ukendt() implements Plads {}
    }

    private final List<Led> led;
    private final String egetNavnerum;
    private final List<String> mangler = new ArrayList<>();
    private int plads;
    private int valgt;
    private @Nullable Element aktuel;
    private int antal;

    Raekkefoelge(Sammensat type) {
        this.led = type.led();
        this.egetNavnerum = type.navn().getNamespaceURI();
    }

    /** Takes the next child. */
    Plads naeste(QName navn) {
        var element = find(led.size() > plads ? led.get(plads) : null, navn);
        if (element != null && tag(element)) {
            return new Plads.Rigtig(element);
        }
        var forMange = element;
        for (var p = plads + 1; p < led.size(); p++) {
            element = find(led.get(p), navn);
            if (element != null) {
                flytTil(p);
                tag(element);
                return new Plads.Rigtig(element);
            }
        }
        if (forMange != null) {
            return new Plads.ForMange(forMange);
        }
        return led.stream().anyMatch(l -> l instanceof Udvidelser) && erFremmed(navn)
                ? new Plads.Fri()
                : tidligere(navn);
    }

    private boolean erFremmed(QName navn) {
        return !navn.getNamespaceURI().isEmpty() && !navn.getNamespaceURI().equals(egetNavnerum);
    }

    private Plads tidligere(QName navn) {
        for (var l : led.subList(0, plads)) {
            var element = find(l, navn);
            if (element != null) {
                return new Plads.Forkert(element);
            }
        }
        return new Plads.Ukendt();
    }

    private static @Nullable Element find(@Nullable Led l, QName navn) {
        if (l instanceof Element e) {
            return e.navn().equals(navn) ? e : null;
        }
        if (l != null) {
            for (var e : l.alternativer()) {
                if (e.navn().equals(navn)) {
                    return e;
                }
            }
        }
        return null;
    }

    private boolean tag(Element element) {
        if (element.equals(aktuel) && antal < element.maks()) {
            antal++;
            return true;
        }
        if (valgt == led.get(plads).hoejst()) {
            return false;
        }
        valgt++;
        aktuel = element;
        antal = 1;
        return true;
    }

    private void flytTil(int ny) {
        for (var p = plads; p < ny; p++) {
            efterlad(led.get(p));
        }
        plads = ny;
    }

    private void efterlad(Led forladt) {
        if (!erOpfyldt(forladt)) {
            mangler.add(String.join(
                    " eller ",
                    forladt.alternativer().stream().map(Element::lokaltNavn).toList()));
        }
        valgt = 0;
        aktuel = null;
        antal = 0;
    }

    private boolean erOpfyldt(Led forladt) {
        return aktuel == null
                ? forladt.mindst() == 0 || forladt.alternativer().stream().anyMatch(e -> e.min() == 0)
                : valgt >= forladt.mindst() && antal >= aktuel.min();
    }

    /** Ends the content. */
    void slut() {
        flytTil(led.size());
    }

    /** Names of what should have been there, as far as the content is read. */
    List<String> mangler() {
        return mangler;
    }
}
