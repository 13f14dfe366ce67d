package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: so many from a place on, in one direction.
 *
 * @param fra the place, which is not part of it; null for the end of the list that the part begins at
 * @param antal most objects
 * @param baglaens whether the part ends at the place instead of beginning there
 */
record Liste(@Nullable Sted fra, int antal, boolean baglaens) {

    static final int MAKS = 500;

    /** @throws Fejl {@link Opslagsfejl#UGYLDIG_LISTE} when the directions are mixed, or the number is none that is allowed */
    static Liste af(@Nullable Integer first, @Nullable Integer last, @Nullable Sted after, @Nullable Sted before) {
        var forlaens = first != null || after != null;
        var baglaens = last != null || before != null;
        var antal = baglaens ? last : first;
        if (forlaens && baglaens || antal != null && (antal < 1 || antal > MAKS)) {
            throw new Fejl(Opslagsfejl.UGYLDIG_LISTE);
        }
        return new Liste(baglaens ? before : after, antal == null ? MAKS : antal, baglaens);
    }

    /**
     * The part that was found.
     *
     * @param foer whether there is something before it
     * @param efter whether there is something after it
     */
    record Side(List<Sted> steder, boolean foer, boolean efter) {}

    /** @param fundne in the direction of the list, one more than asked for when there are more */
    Side side(List<Sted> fundne) {
        var flere = fundne.size() > antal;
        var steder = flere ? fundne.subList(0, antal) : fundne;
        return baglaens
                ? new Side(steder.reversed(), flere, fra != null)
                : new Side(List.copyOf(steder), fra != null, flere);
    }
}
