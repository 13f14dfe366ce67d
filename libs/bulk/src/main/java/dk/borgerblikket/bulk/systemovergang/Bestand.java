package dk.borgerblikket.bulk.systemovergang;

import dk.borgerblikket.registrations.Objekttype;
import java.util.List;

/**
 * What an index holds, as far as removal at a change of system has to know. The queries are part of larger statements; each
 * says in the index's own words where its rows are found.
 *
 * @param typer the kinds of object in the order in which they are removed: those that refer to others before these
 * @param egne a query for {@code objekt}, the objects that the system {@code s.it_system} is Master of for the authority
 *     {@code s.cvr}
 * @param grupper a query for {@code gruppe}, the KLE main groups of the object {@code v.objekt}; none or NULL when unknown
 * @param henvistFraAndre a condition that the object {@code v.objekt}, of the kind {@code v.objekttype}, is referred to by
 *     one that is not in {@code systemovergang_objekt} under the removal {@code $1}
 */
public record Bestand(List<Objekttype<?>> typer, String egne, String grupper, String henvistFraAndre) {
    public Bestand {
        typer = List.copyOf(typer);
    }
}
