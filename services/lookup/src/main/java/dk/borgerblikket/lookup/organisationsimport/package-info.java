/** Import of a municipality's organisation: a preview, and its execution. */
@NullMarked
package dk.borgerblikket.lookup.organisationsimport;

import org.jspecify.annotations.NullMarked;
