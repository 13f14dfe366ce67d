/** Ready answers: bytes with a strong tag, kept for seconds, so that what many ask for is made once. */
@NullMarked
package dk.borgerblikket.lookup.svar;

import org.jspecify.annotations.NullMarked;
