@NullMarked
package dk.borgerblikket.soap.kontrakt;

import org.jspecify.annotations.NullMarked;
