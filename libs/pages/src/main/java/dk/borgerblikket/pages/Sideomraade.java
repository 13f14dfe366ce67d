package dk.borgerblikket.pages;

import java.util.Optional;

/** The two sets of pages. All of a set's addresses begin alike, and one kind of user logs in to it. */
public enum Sideomraade {
    /** The citizen's own overview. */
    BORGER("/mit-overblik", "/mit-overblik", "borger-side"),
    /** The administration of municipalities. */
    MEDARBEJDER("/admin", "/admin/session/logget-ud", "medarbejder-side");

    private final String rod;
    private final String efterLogud;
    private final String tenant;

    Sideomraade(String rod, String efterLogud, String tenant) {
        this.rod = rod;
        this.efterLogud = efterLogud;
        this.tenant = tenant;
    }

    /** The set that this address belongs to. */
    static Optional<Sideomraade> paa(String sti) {
        for (var omraade : values()) {
            if (sti.equals(omraade.rod) || sti.startsWith(omraade.rod + "/")) {
                return Optional.of(omraade);
            }
        }
        return Optional.empty();
    }

    /** The set that a tenant of the login is for. */
    static Optional<Sideomraade> af(String tenant) {
        for (var omraade : values()) {
            if (omraade.tenant.equals(tenant)) {
                return Optional.of(omraade);
            }
        }
        return Optional.empty();
    }

    /** The first page. */
    public String rod() {
        return rod;
    }

    /** Where a user is sent who has logged out: open to everybody. */
    public String efterLogud() {
        return efterLogud;
    }

    /** Ends the session here and at the issuer. */
    public String logud() {
        return rod + "/session/log-ud";
    }
}
