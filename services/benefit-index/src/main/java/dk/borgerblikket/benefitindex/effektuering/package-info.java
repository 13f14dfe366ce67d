/** The payment (OekonomiskEffektuering): its message, state, rules, and the facts for display. */
@NullMarked
package dk.borgerblikket.benefitindex.effektuering;

import org.jspecify.annotations.NullMarked;
