package dk.borgerblikket.administration.databrud;

import java.util.Set;

/** How far the handling of a reported breach has come. */
public enum Tilstand {
    /** Nobody has taken it up. */
    NY("Ny"),
    UNDER_BEHANDLING("Under behandling"),
    /** The supervisory authority has been notified, at its own site (GDPR art. 33). */
    ANMELDT("Anmeldt til Datatilsynet"),
    /** A breach that is unlikely to be a risk to anybody, and so is only documented (GDPR art. 33(1) and (5)). */
    IKKE_ANMELDT("Brud, der ikke skal anmeldes"),
    /** What the citizen saw was as it should be. */
    IKKE_BRUD("Ikke et brud"),
    LUKKET("Lukket");

    private final String betegnelse;

    Tilstand(String betegnelse) {
        this.betegnelse = betegnelse;
    }

    /** The label, in Danish. */
    public String betegnelse() {
        return betegnelse;
    }

    /** Whether it has been decided if the supervisory authority is notified, which stops the clock. */
    public boolean erAfgjort() {
        return this != NY && this != UNDER_BEHANDLING;
    }

    /** What it can become next. What has been decided can always be taken up again. */
    public Set<Tilstand> naeste() {
        return switch (this) {
            case NY -> Set.of(UNDER_BEHANDLING);
            case UNDER_BEHANDLING -> Set.of(ANMELDT, IKKE_ANMELDT, IKKE_BRUD);
            case ANMELDT, IKKE_ANMELDT, IKKE_BRUD -> Set.of(LUKKET, UNDER_BEHANDLING);
            case LUKKET -> Set.of(UNDER_BEHANDLING);
        };
    }
}
