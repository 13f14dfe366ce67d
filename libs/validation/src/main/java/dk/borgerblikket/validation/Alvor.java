package dk.borgerblikket.validation;

/** What happens to an object that breaks a rule. */
public enum Alvor {
    /** It is refused: result 40, and nothing of it is stored. */
    AFVIS,
    /** It is stored, with a finding that its sender can read. */
    ADVAR,
    /** Nothing: the rule is not in use here. */
    FRA
}
