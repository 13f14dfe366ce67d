package dk.borgerblikket.caseindex.indlaesning;

import dk.borgerblikket.caseindex.importer.Importobjekt;

/** A line as the index understands it. */
sealed interface Laestlinje {

    /** An object to import. */
    record Objekt(long nummer, Importobjekt objekt) implements Laestlinje {}

    /** A line that is no object. */
    record Ulaeselig(Linjefejl fejl) implements Laestlinje {}
}
