package dk.borgerblikket.lookup.kle;

/** The levels of KLE (classification §3). */
public enum Niveau {
    HOVEDGRUPPE(Klasseart.EMNEPLAN),
    GRUPPE(Klasseart.EMNEPLAN),
    EMNE(Klasseart.EMNEPLAN),
    HANDLINGSFACETKATEGORI(Klasseart.HANDLINGSFACET),
    HANDLINGSFACET(Klasseart.HANDLINGSFACET);

    private final Klasseart art;

    Niveau(Klasseart art) {
        this.art = art;
    }

    /** The series of releases that the level belongs to. */
    public Klasseart art() {
        return art;
    }
}
