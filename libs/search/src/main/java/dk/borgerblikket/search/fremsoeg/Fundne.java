package dk.borgerblikket.search.fremsoeg;

import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.search.fremsoeg.Objektsoegning.Resultat;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one kind, for an answer.
 *
 * @param side the page that the expression asked for; empty when only UUIDs were given
 */
public record Fundne<T>(Resultat<T> resultat, Optional<Side> side) {

    /** Nothing was asked for. */
    public static <T> Fundne<T> intet() {
        return new Fundne<>(Resultat.intet(), Optional.empty());
    }

    /** What is answered when the pages of both kinds are empty. */
    public static StandardRetur intetFundet(Fundne<?> ene, Fundne<?> anden) {
        return new StandardRetur(
                Statuskode.IKKE_FUNDET,
                ene.antal() + anden.antal() == 0 ? "Intet fundet" : "Siden ligger efter det sidste resultat");
    }

    /** Whether the page holds anything. */
    public boolean erTom() {
        return resultat.erTom();
    }

    /** All hits, on whatever page. */
    public long antal() {
        return resultat.fundet().antal();
    }

    /** The parts of all hits that are counted besides. */
    public long dele() {
        return resultat.fundet().dele();
    }

    /** The hits of the page as far as the reader sees them; none when no content was asked for. */
    public List<Objekt<T>> indhold() {
        return resultat.indhold();
    }
}
