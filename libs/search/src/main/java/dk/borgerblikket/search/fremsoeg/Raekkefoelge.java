package dk.borgerblikket.search.fremsoeg;

import dk.borgerblikket.search.Parametre;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The order of hits, as an {@code ORDER BY} on {@code soegning s}, {@code objekt o} and what is seen of it, {@code v}. The
 * object's UUID comes last, so that the order is total and pages never share a hit.
 */
public final class Raekkefoelge {

    /** The order that is used when nothing is said. */
    public static final Raekkefoelge INGEN = new Raekkefoelge(List.of());

    /** Danish order of letters, to put after a text. */
    public static final String DANSK = " COLLATE \"da-x-icu\"";

    /**
     * One key.
     *
     * @param udtryk what is sorted by: fixed SQL
     * @param prioritet the lowest comes first
     */
    public record Noegle(String udtryk, Retning retning, long prioritet) {}

    private final List<Noegle> noegler;

    public Raekkefoelge(List<Noegle> noegler) {
        this.noegler = noegler.stream()
                .sorted(Comparator.comparingLong(Noegle::prioritet))
                .toList();
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
}
