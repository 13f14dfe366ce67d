@NullMarked
package dk.borgerblikket.validation;

import org.jspecify.annotations.NullMarked;
