/** Whether the counters are what the access rows and the stored calls come to. */
@NullMarked
package dk.borgerblikket.reporting.efterregning;

import org.jspecify.annotations.NullMarked;
