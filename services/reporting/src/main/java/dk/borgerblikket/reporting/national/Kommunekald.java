package dk.borgerblikket.reporting.national;

import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.kald.Kaldstal;

/** The calls of one place in the whole period. */
record Kommunekald(Opgoerelsessted sted, String navn, Kaldstal tal) {}
