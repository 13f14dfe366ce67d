package dk.borgerblikket.reporting.efterregning;

/** What came of holding a month's countings against each other. */
enum Udfald {
    STEMMER,
    AFVIGER,
    /** Calls of the month are still on their way from the gateway, so that nothing can be said. */
    VENTER
}
