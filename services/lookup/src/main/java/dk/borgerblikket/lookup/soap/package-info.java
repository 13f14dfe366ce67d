/**
 * FK Klassifikation version 7 and FK Organisation version 6 over SOAP: the contracts, and the way from their messages to the use
 * cases that REST has too.
 */
@NullMarked
package dk.borgerblikket.lookup.soap;

import org.jspecify.annotations.NullMarked;
