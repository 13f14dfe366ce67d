package dk.borgerblikket.lookup.graphql;

/**
 * A text to be found, whatever its case.
 *
 * @param begyndelse whether it is only what the text begins with
 */
record Moenster(String tekst, boolean begyndelse) {

    /** The database holds no NUL, so a text with one is found nowhere. */
    Moenster {
        tekst = tekst.replace('\0', '\uFFFD');
    }

    /** {@code *} at the end stands for the rest of the text. */
    static Moenster laes(String tekst) {
        return tekst.endsWith("*")
                ? new Moenster(tekst.substring(0, tekst.length() - 1), true)
                : new Moenster(tekst, false);
    }
}
