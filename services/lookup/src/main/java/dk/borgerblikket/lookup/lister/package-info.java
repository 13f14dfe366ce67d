/** The lists of roles and types that relations refer to, as classes. */
@NullMarked
package dk.borgerblikket.lookup.lister;

import org.jspecify.annotations.NullMarked;
