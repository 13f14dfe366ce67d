package dk.borgerblikket.registrations;

/** Somebody else created one of the objects after it was looked for: the transaction is to be run again. */
final class SamtidigImport extends RuntimeException {
    SamtidigImport() {
        super("Et objekt blev oprettet af en samtidig import", null, false, false);
    }
}
