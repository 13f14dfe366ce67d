/** What is told beside the lines of a configuration: from KLE, from the stage catalogue and from the earlier versions. */
@NullMarked
package dk.borgerblikket.administration.klekonfiguration.oplysning;

import org.jspecify.annotations.NullMarked;
