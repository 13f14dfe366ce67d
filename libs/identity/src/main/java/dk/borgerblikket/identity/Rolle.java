package dk.borgerblikket.identity;

import java.util.Locale;
import java.util.Optional;

/** Job-function roles of employees (identity §8), limited to the employee's municipality unless said otherwise. */
public enum Rolle {
    KONFIGURATION_LAES,
    KONFIGURATION_REDIGER,
    KONFIGURATION_GODKEND,
    VERIFIKATION,
    RAPPORT_LAES,
    DPO,
    ONBOARDING_LEVERANDOER,
    ORGANISATION_REDIGER,
    /** Reads cases and documents through a source system, within the limits of the role (case-index §16). */
    SAG_LAES,
    /** Acts for every municipality; counts only in the national authority's own token. */
    NATIONAL_ADMIN;

    /** The name in tokens. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name; empty for one that is not ours, which then gives nothing. */
    public static Optional<Rolle> laes(String navn) {
        for (var rolle : values()) {
            if (rolle.navn().equals(navn)) {
                return Optional.of(rolle);
            }
        }
        return Optional.empty();
    }
}
