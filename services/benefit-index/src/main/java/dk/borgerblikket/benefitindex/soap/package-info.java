/**
 * The published SOAP contracts of SF1490 version 6: one for both kinds of objects, and one for the removal of each. The
 * contracts are a table, in one class per namespace; the operations are the use cases that REST calls too.
 */
@NullMarked
package dk.borgerblikket.benefitindex.soap;

import org.jspecify.annotations.NullMarked;
