/**
 * The published SOAP contract of SF1470 version 6. The contract is a table, in one class per namespace; the operations are the
 * use cases that REST calls too.
 */
@NullMarked
package dk.borgerblikket.caseindex.soap;

import org.jspecify.annotations.NullMarked;
