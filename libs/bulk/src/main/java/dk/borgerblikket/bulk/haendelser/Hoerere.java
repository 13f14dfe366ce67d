package dk.borgerblikket.bulk.haendelser;

import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.registrations.haendelser.Hoeringskreds;

/**
 * Who hears of which events in an index: of what the reader sees now, by the index's one check on readers, and of the removal
 * of what it saw.
 */
@FunctionalInterface
public interface Hoerere {

    /** What this reader hears of. */
    Hoeringskreds kreds(Laeser laeser);
}
