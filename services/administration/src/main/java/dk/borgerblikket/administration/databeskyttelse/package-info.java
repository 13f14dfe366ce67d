/** Whom a citizen turns to about data protection at each authority (D-721, D-722). */
@NullMarked
package dk.borgerblikket.administration.databeskyttelse;

import org.jspecify.annotations.NullMarked;
