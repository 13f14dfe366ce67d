/** The source systems that deliver cases and benefits. */
@NullMarked
package dk.borgerblikket.administration.fagsystem;

import org.jspecify.annotations.NullMarked;
