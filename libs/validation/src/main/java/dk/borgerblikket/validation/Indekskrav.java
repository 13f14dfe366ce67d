package dk.borgerblikket.validation;

/**
 * What a rule demands of one element. A rule is broken by breaking one of its demands. The text that a sender gets is in
 * {@code krav.properties} beside the class, under the name of the constant.
 */
public interface Indekskrav {

    /** The constant. */
    String name();

    /** The rule that demands it. */
    Indeksregel regel();
}
