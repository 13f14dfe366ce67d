/**
 * What every SOAP address of an index is tested with: a client that sends bytes as the known senders do, the schemas, spoilt
 * messages, and what must be so whatever the operations are.
 */
@NullMarked
package dk.borgerblikket.soap.proeve;

import org.jspecify.annotations.NullMarked;
