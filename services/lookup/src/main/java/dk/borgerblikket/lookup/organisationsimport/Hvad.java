package dk.borgerblikket.lookup.organisationsimport;

/** What an import does with an object. */
enum Hvad {
    NY,
    AENDRET,
    UAENDRET,
    /** Is active, and not in the file: gets Gyldighed Inaktiv from the day of the import. */
    LUKKES,
    AFVIST
}
