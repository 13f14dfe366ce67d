package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.oio.KleMoenster;

/**
 * The numbers under a pattern as an interval in the order of their bytes, which an index can walk.
 *
 * @param fra inclusive
 * @param til exclusive
 */
record Nummerinterval(String fra, String til) {

    /** {@code 32.*} includes the group 32 itself, as {@code 32} and {@code 32.*} mean the same (classification §2). */
    static Nummerinterval af(KleMoenster moenster) {
        var tekst = moenster.moenster();
        if (tekst.equals("*")) {
            return new Nummerinterval("0", ":");
        }
        // '/' follows '.', and nothing lies between "32" and "32." nor between a subject and the same with '.'.
        return tekst.endsWith(".*")
                ? new Nummerinterval(
                        tekst.substring(0, tekst.length() - 2), tekst.substring(0, tekst.length() - 2) + "/")
                : new Nummerinterval(tekst, tekst + "/");
    }
}
