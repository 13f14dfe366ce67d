package dk.borgerblikket.bulk.indlaesning;

/** One line of the stream. */
sealed interface Linje {

    /** Number in the stream, from 1. */
    long nummer();

    /** A line with its text, without the line break. */
    record Tekst(long nummer, byte[] bytes) implements Linje {}

    /** A line that is longer than a line may be; its text is thrown away. */
    record ForLang(long nummer) implements Linje {}
}
