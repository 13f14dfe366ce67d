package dk.borgerblikket.administration.klekonfiguration.kontrol;

/** How much a finding weighs; the gravest first. */
public enum Alvor {
    /** Has to be put right before the lines can be sent for approval or come into force. */
    FEJL,
    /** Can be meant so, but should be looked at. */
    ADVARSEL,
    /** Good to know. */
    OPLYSNING
}
