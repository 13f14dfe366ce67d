/** Configurations as files, and copied from another authority. */
@NullMarked
package dk.borgerblikket.administration.klekonfiguration.udveksling;

import org.jspecify.annotations.NullMarked;
