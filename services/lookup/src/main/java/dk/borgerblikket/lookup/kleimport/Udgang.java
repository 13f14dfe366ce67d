package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.kle.Klassenummer;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file says about a number that it lists although it has left.
 *
 * @param dato when it left
 * @param afloestAf the numbers that took over, in files of the older schema
 */
record Udgang(LocalDate dato, List<Klassenummer> afloestAf) {}
