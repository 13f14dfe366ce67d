package dk.borgerblikket.search.klebrug;

/** Where an index has its KLE numbers; told by the service. */
public interface Klebrugstabel {

    /** The list of the message that holds the class, as the keys of {@code soegning.noegler} name it. */
    String liste();

    /**
     * Counts, in the columns {@code kle, ejer_cvr, master, afsender, antal}. Given are $1: the keys that objects with the
     * numbers are found by, which choose candidates only; $2: the numbers; $3: the authority, or NULL for all.
     */
    String sql();
}
