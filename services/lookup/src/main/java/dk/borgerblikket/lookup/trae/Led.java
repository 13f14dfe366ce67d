package dk.borgerblikket.lookup.trae;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit at a moment, with where it stands.
 *
 * @param overordnet the unit it was reached from; null for the one that the tree begins with
 */
record Led(UUID uuid, @Nullable UUID overordnet, String noegle, String navn, boolean aktiv) {}
