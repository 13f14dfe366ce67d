package dk.borgerblikket.local.adgang;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The kinds of caller that every operation is tried as. */
enum Caller {
    NO_TOKEN("ugyldig"),
    /** Not a token at all. */
    GARBAGE_TOKEN("ugyldig"),
    /** Ours, of a caller who had access, but an hour too old. */
    EXPIRED_TOKEN("ugyldig"),
    /** Says all the right things and names our issuer, but nobody we know has signed it. */
    UNKNOWN_KEY("ugyldig"),
    /** Signed by its own issuer, which is none of ours. */
    UNKNOWN_ISSUER("ugyldig"),
    /** Says all the right things without any signature. */
    UNSIGNED_TOKEN("ugyldig"),
    /** Ours and valid, but for somebody else. */
    OTHER_AUDIENCE("ugyldig"),

    CITIZEN("borger"),
    OTHER_CITIZEN("anden_borger"),
    /** With the role that the table names, and no other. */
    EMPLOYEE("medarbejder"),
    /** With every role but those that the table names, national_admin included. */
    EMPLOYEE_WITHOUT_ROLE("uden_rolle"),
    /** With every role, in another municipality. */
    EMPLOYEE_ELSEWHERE("anden_kommune"),
    /** The national authority's administrator. */
    NATIONAL_ADMIN("national"),
    /** Has a service agreement with the municipality. */
    SYSTEM("system"),
    /** Is known, but has an agreement with another municipality only. */
    SYSTEM_WITHOUT_AGREEMENT("uden_aftale"),
    /** One of our own services. */
    SERVICE("egen_tjeneste");

    private final String column;

    Caller(String column) {
        this.column = column;
    }

    /** The caller's own of what can be done to a thing only once. */
    UUID own() {
        return UUID.nameUUIDFromBytes(("adgang/" + name()).getBytes(StandardCharsets.UTF_8));
    }

    /** Heading of the column with the caller's expectations. */
    String column() {
        return column;
    }

    /** Whether there is no caller behind the request that we know. */
    boolean isUnproven() {
        return column.equals(NO_TOKEN.column);
    }
}
