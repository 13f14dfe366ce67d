package dk.borgerblikket.visibility.grundlag;

/**
 * One case as a citizen who is party to it is answered.
 *
 * @param borger the citizen's own key, to be compared with {@link Part#noegle()}
 * @param sag the case
 */
public record Sagslinje(String borger, Sagsgrundlag sag) {}
