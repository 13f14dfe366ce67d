package dk.borgerblikket.validation;

/** A small catalogue for the tests of the mechanism. */
enum Proeveregel implements Indeksregel {
    T_01(Alvor.AFVIS, true),
    T_02(Alvor.ADVAR, false),
    T_02_STRENG(Alvor.AFVIS, false),
    T_03(Alvor.ADVAR, false);

    static final Regelkatalog KATALOG = Regelkatalog.af(Proeveregel.class, Proevekrav.class);

    private final Alvor standard;
    private final boolean fast;

    Proeveregel(Alvor standard, boolean fast) {
        this.standard = standard;
        this.fast = fast;
    }

    @Override
    public Alvor standard() {
        return standard;
    }

    @Override
    public boolean erFast() {
        return fast;
    }

    @Override
    public boolean kanAfvise() {
        return this != T_03;
    }
}
