/** SOAP envelopes over HTTP: which version, which operation, what the caller wants back, and how an error is told. */
@NullMarked
package dk.borgerblikket.soap.konvolut;

import org.jspecify.annotations.NullMarked;
