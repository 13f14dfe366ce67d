/** What holds in every municipality. */
@NullMarked
package dk.borgerblikket.administration.nationalt;

import org.jspecify.annotations.NullMarked;
