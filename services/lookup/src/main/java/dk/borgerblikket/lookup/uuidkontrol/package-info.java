/** Whether references to organisation are what they should be (O-3, O-5). */
@NullMarked
package dk.borgerblikket.lookup.uuidkontrol;

import org.jspecify.annotations.NullMarked;
