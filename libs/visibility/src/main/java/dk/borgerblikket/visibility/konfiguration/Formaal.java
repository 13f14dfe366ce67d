package dk.borgerblikket.visibility.konfiguration;

/**
 * A purpose for which somebody may look at a citizen's data, and when the citizen is told of it.
 *
 * @param kode what a look-up states, for example {@code SAGSBEHANDLING}
 * @param tekst what the citizen reads, in plain Danish
 * @param forsinkelseDage days until the look-up is shown to the citizen; 0 for at once. For what must not be told while it
 *     goes on, such as a control case
 */
public record Formaal(String kode, String tekst, int forsinkelseDage) {}
