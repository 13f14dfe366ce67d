package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.Lister;
import java.util.List;

/**
 * The links that stand by default on cases and benefits of some KLE numbers, in every municipality (C-709).
 *
 * @param kle which numbers
 * @param links the links, in the order they are shown
 */
public record Klelinks(KleMoenster kle, List<Link> links) {
    public Klelinks {
        links = Lister.af(links);
    }
}
