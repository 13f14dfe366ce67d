package dk.borgerblikket.validation;

/** The demands of the small catalogue. */
enum Proevekrav implements Indekskrav {
    ANTAL(Proeveregel.T_01),
    TEGN(Proeveregel.T_01),
    ELEMENT(Proeveregel.T_01),
    UDFYLDT(Proeveregel.T_02),
    STRENG(Proeveregel.T_02_STRENG),
    FINDES(Proeveregel.T_03);

    private final Proeveregel regel;

    Proevekrav(Proeveregel regel) {
        this.regel = regel;
    }

    @Override
    public Indeksregel regel() {
        return regel;
    }
}
