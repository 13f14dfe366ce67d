/** The one check of who may read what, and how much of it. */
@NullMarked
package dk.borgerblikket.benefitindex.laesekontrol;

import org.jspecify.annotations.NullMarked;
