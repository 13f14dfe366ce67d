package dk.borgerblikket.lookup.kleimport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been read to its end and found in order.
 *
 * @param udgivelsesdato the date in the file; null when it has none
 * @param klasser at least one; no number and no UUID twice
 */
record Udgavefil(@Nullable LocalDate udgivelsesdato, List<Udgaveklasse> klasser) {}
