/**
 * What the indexes of version 6 have in common over SOAP: the namespaces that both contracts use, messages of many objects, and
 * answers that hold a status code where a use case refuses.
 */
@NullMarked
package dk.borgerblikket.soap.oio;

import org.jspecify.annotations.NullMarked;
