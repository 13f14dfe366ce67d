package dk.borgerblikket.administration.kleudgave;

/** What became of a class between two releases. */
enum Art {
    TILKOMMET,
    BORTFALDET,
    OMDOEBT,
    FLYTTET
}
