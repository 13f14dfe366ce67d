/** Making old objects searchable. */
@NullMarked
package dk.borgerblikket.search.opbygning;

import org.jspecify.annotations.NullMarked;
