package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;

/** The two kinds of object that a search finds, each for itself. */
enum Objektart {
    SAG(Sagstype.NAVN),
    DOKUMENT(Dokumenttype.NAVN);

    private final String navn;

    Objektart(String navn) {
        this.navn = navn;
    }

    /** Name as the store has it. */
    String navn() {
        return navn;
    }
}
