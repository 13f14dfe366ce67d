/** The one check of who may read what, in the form that the database carries out. */
@NullMarked
package dk.borgerblikket.caseindex.laesekontrol;

import org.jspecify.annotations.NullMarked;
