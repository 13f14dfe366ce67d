@NullMarked
package dk.borgerblikket.local.issuer;

import org.jspecify.annotations.NullMarked;
