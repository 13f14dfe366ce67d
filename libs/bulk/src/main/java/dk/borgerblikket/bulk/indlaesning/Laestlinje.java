package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.registrations.Ordre;

/** A line as the index understands it. */
sealed interface Laestlinje {

    /** What it asks of the store. */
    record Objekt(long nummer, Ordre<?> ordre) implements Laestlinje {}

    /** A line that is no object. */
    record Ulaeselig(Linjefejl fejl) implements Laestlinje {}
}
