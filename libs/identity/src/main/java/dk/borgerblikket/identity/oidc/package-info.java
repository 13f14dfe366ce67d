/** Ties the reading of tokens to the OIDC layer that has verified them. */
@NullMarked
package dk.borgerblikket.identity.oidc;

import org.jspecify.annotations.NullMarked;
