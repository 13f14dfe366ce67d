/**
 * A SOAP contract as one table: namespaces, types, operations. From it come the reader that checks a message, the writer, and
 * the WSDL. Knows no business: a service writes its table with {@link dk.borgerblikket.soap.kontrakt.Skema}.
 */
@NullMarked
package dk.borgerblikket.soap.kontrakt;

import org.jspecify.annotations.NullMarked;
