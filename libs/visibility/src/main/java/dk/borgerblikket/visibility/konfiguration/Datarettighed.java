package dk.borgerblikket.visibility.konfiguration;

/** What a service agreement can give a system beyond looking up what is open to all. Each is given by itself. */
public enum Datarettighed {
    /** Sees the names of the authority's persons. */
    SE_NAVN,
    /** Sees the CPR numbers of the authority's persons. */
    SE_CPR,
    /** Writes the authority's organisation. */
    REDIGER_ORGANISATION,
    /** Writes the authority's own classes. */
    REDIGER_KLASSIFIKATION
}
