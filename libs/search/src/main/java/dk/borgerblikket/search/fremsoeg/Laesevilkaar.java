package dk.borgerblikket.search.fremsoeg;

import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How much of an index a reader sees; told by the service. Hits, counts, order, criteria and everything that is sent go
 * through it, so that what is hidden is as if it were not there.
 */
public interface Laesevilkaar {

    /**
     * The condition that a row of {@code soegning}, under the name {@code s}, is one that the reader sees; in brackets, and
     * true or false.
     *
     * @param parametre receives the values of the condition
     */
    String betingelse(Laeser laeser, Parametre parametre);

    /**
     * What of the content of the object {@code o}, whose row is {@code s}, the reader may search in and sort by, as
     * {@code jsonb}. What is cut away from it is found by no criterion.
     */
    default String indhold(Laeser laeser, Parametre parametre) {
        return "o.indhold";
    }

    /**
     * Where search asks: the rows {@code s}, their objects {@code o}, and what the reader sees of these, {@code v.indhold}.
     */
    default String kilde(Laeser laeser, Parametre parametre) {
        return "soegning s JOIN objekt o ON o.uuid = s.objekt CROSS JOIN LATERAL (SELECT " + indhold(laeser, parametre)
                + " AS indhold) AS v";
    }

    /**
     * Prepares to cut states of objects, past ones too, down to what the reader sees of them. All that are to be cut are told
     * at once, so that what decides is fetched in one go.
     *
     * @param tilstande what is to be cut, by object
     */
    default <T> Uni<Snit<T>> snit(Laeser laeser, Objekttype<T> type, Map<UUID, List<T>> tilstande) {
        return Uni.createFrom().item((uuid, tilstand) -> tilstand);
    }

    /** Leaves out what a reader does not see. */
    @FunctionalInterface
    interface Snit<T> {
        /** What the reader sees of this state of the object. */
        T af(UUID objekt, T tilstand);
    }
}
