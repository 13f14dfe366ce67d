package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.fremsoeg.Sortering.Dokumentelement;
import dk.borgerblikket.caseindex.fremsoeg.Sortering.Retning;
import dk.borgerblikket.caseindex.fremsoeg.Sortering.Sagselement;
import dk.borgerblikket.search.Parametre;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The order of hits, as an {@code ORDER BY} on {@code soegning s} and {@code objekt o}. The object's UUID comes last, so
 * that the order is total and pages never share a hit.
 */
final class Raekkefoelge {

    private static final String DANSK = " COLLATE \"da-x-icu\"";

    private record Noegle(String udtryk, Retning retning, long prioritet) {}

    private final List<Noegle> noegler;

    private Raekkefoelge(List<Noegle> noegler) {
        this.noegler = noegler.stream()
                .sorted(Comparator.comparingLong(Noegle::prioritet))
                .toList();
    }

    static Raekkefoelge sager(Sortering sortering) {
        return new Raekkefoelge(sortering.sagSortering().stream()
                .map(s -> new Noegle(udtryk(s.element()), s.retning(), s.prioritet()))
                .toList());
    }

    static Raekkefoelge dokumenter(Sortering sortering) {
        return new Raekkefoelge(sortering.dokumentSortering().stream()
                .map(s -> new Noegle(udtryk(s.element()), s.retning(), s.prioritet()))
                .toList());
    }

    /**
     * The order as SQL.
     *
     * @param foerst objects that come first, in this order, when nothing else is said
     */
    String sql(Collection<UUID> foerst, Parametre parametre) {
        var led = new ArrayList<String>();
        noegler.forEach(
                n -> led.add(n.udtryk() + (n.retning() == Retning.Stigende ? " ASC NULLS LAST" : " DESC NULLS LAST")));
        if (led.isEmpty()) {
            if (!foerst.isEmpty()) {
                led.add("array_position(" + parametre.uuider(foerst) + ", s.objekt) ASC NULLS LAST");
            }
            led.add("o.tidspunkt DESC");
        }
        led.add("s.objekt DESC");
        return String.join(", ", led);
    }

    private static String udtryk(Sagselement element) {
        return switch (element) {
            case Bruger -> "s.bruger";
            case StsRegistreringstidspunkt -> "o.opdateret";
            case Registreringstidspunkt -> "o.tidspunkt";
            case BrugervendtNoegle -> "s.brugervendt_noegle";
            case Systemnavn -> "s.systemnavn" + DANSK;
            case Fremdrift -> "s.fremdrift";
            case Titel -> "s.titel" + DANSK;
            case Foelsomhed -> "s.foelsomhed";
            case Klasse -> "s.kle";
            case Livscyklus -> "s.livscyklus";
        };
    }

    private static String udtryk(Dokumentelement element) {
        return switch (element) {
            case Bruger -> "s.bruger";
            case StsRegistreringstidspunkt -> "o.opdateret";
            case Registreringstidspunkt -> "o.tidspunkt";
            case BrugervendtNoegle -> "s.brugervendt_noegle";
            case Systemnavn -> "s.systemnavn" + DANSK;
            case Fremdrift -> "s.fremdrift";
            case Titel -> "s.titel" + DANSK;
            case Foelsomhed -> "s.foelsomhed";
            case Major -> "s.version";
            case Minor -> "s.underversion";
        };
    }
}
