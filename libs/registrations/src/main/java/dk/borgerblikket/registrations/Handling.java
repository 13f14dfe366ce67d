package dk.borgerblikket.registrations;

/** What is asked for. */
public enum Handling {
    /** Create the object with all its history; a conflict when it is there with other content. */
    IMPORTER,
    /** Change an object that is there. */
    OPDATER
}
