package dk.borgerblikket.registrations;

/** The SQLSTATE codes that the store acts on. */
final class Sqlstate {
    static final String FOREIGN_KEY_VIOLATION = "23503";
    static final String SERIALIZATION_FAILURE = "40001";
    static final String DEADLOCK_DETECTED = "40P01";

    private Sqlstate() {}
}
