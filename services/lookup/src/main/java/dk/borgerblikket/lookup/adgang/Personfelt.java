package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.visibility.konfiguration.Datarettighed;

/** What of a person is not open to all. */
public enum Personfelt {
    NAVN("NavnTekst", Datarettighed.SE_NAVN),
    CPR("CPR-NummerTekst", Datarettighed.SE_CPR);

    private final String element;
    private final Datarettighed rettighed;

    Personfelt(String element, Datarettighed rettighed) {
        this.element = element;
        this.rettighed = rettighed;
    }

    /** Name of the field in the contracts. */
    public String element() {
        return element;
    }

    /** What a system's agreement must give. */
    Datarettighed rettighed() {
        return rettighed;
    }
}
