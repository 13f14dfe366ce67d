@NullMarked
package dk.borgerblikket.benefitindex.soap;

import org.jspecify.annotations.NullMarked;
