package dk.borgerblikket.lookup.uuidkontrol;

import dk.borgerblikket.lookup.objekt.Objektart;

/** What a reference is used as in the indexes, which decides what it must be. */
enum Kontrolfelt {
    /** The owner of a case: an Organisation that is an authority. */
    EJER(Objektart.ORGANISATION, true),
    /** Who is responsible for a case: a unit, not an organisation. */
    ANSVARLIG(Objektart.ORGANISATIONENHED, false),
    /** Who works on a case. */
    PRIMAER_BEHANDLER(Objektart.BRUGER, false);

    private final Objektart art;
    private final boolean myndighed;

    Kontrolfelt(Objektart art, boolean myndighed) {
        this.art = art;
        this.myndighed = myndighed;
    }

    Objektart art() {
        return art;
    }

    /** Whether it must be an authority. */
    boolean myndighed() {
        return myndighed;
    }
}
