@NullMarked
package dk.borgerblikket.soap.konvolut;

import org.jspecify.annotations.NullMarked;
