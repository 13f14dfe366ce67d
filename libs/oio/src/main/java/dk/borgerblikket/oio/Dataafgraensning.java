package dk.borgerblikket.oio;

import java.util.List;
import java.util.Optional;

/**
 * What a reader may see of an authority's objects: subjects, each up to a level of sensitivity. The two are judged together
 * (case-index §16): "group X up to level 2" and "group Y up to level 3" do not add up to X up to level 3.
 *
 * @param kle the subjects
 * @param maks highest level of sensitivity within them
 */
public record Dataafgraensning(KleMoenster kle, Foelsomhed maks) {

    /** No limit. */
    public static final Dataafgraensning ALT = new Dataafgraensning(new KleMoenster("*"), Foelsomhed.VIP_SAGER);

    /** The limit in a text such as {@code 32.24.*:FORTROLIGE_PERSONOPLYSNINGER} or {@code 32.24.*:2}; empty for any other. */
    public static Optional<Dataafgraensning> laes(String tekst) {
        var skel = tekst.indexOf(':');
        return skel < 0
                ? Optional.empty()
                : KleMoenster.laes(tekst.substring(0, skel))
                        .flatMap(kle -> Foelsomhed.laes(tekst.substring(skel + 1))
                                .map(maks -> new Dataafgraensning(kle, maks)));
    }

    /** Whether an object of this subject and sensitivity lies within. */
    public boolean omfatter(KleNummer nummer, Foelsomhed foelsomhed) {
        return kle.omfatter(nummer) && foelsomhed.erHoejst(maks);
    }

    /** Whether everything that lies within the other lies within this. */
    public boolean omfatter(Dataafgraensning anden) {
        return kle.omfatter(anden.kle) && anden.maks.erHoejst(maks);
    }

    /**
     * What lies within one of the first and within one of the second: a system and its user must both be allowed.
     *
     * @return a new list; empty when nothing lies within both
     */
    public static List<Dataafgraensning> faelles(List<Dataafgraensning> ene, List<Dataafgraensning> andre) {
        return ene.stream()
                .flatMap(a -> andre.stream().flatMap(b -> a.faelles(b).stream()))
                .distinct()
                .toList();
    }

    private Optional<Dataafgraensning> faelles(Dataafgraensning anden) {
        var mindst = maks.erHoejst(anden.maks) ? maks : anden.maks;
        if (kle.omfatter(anden.kle)) {
            return Optional.of(new Dataafgraensning(anden.kle, mindst));
        }
        return anden.kle.omfatter(kle) ? Optional.of(new Dataafgraensning(kle, mindst)) : Optional.empty();
    }
}
