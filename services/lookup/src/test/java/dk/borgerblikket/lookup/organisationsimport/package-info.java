@NullMarked
package dk.borgerblikket.lookup.organisationsimport;

import org.jspecify.annotations.NullMarked;
