/** The pages in a real browser: through the real login, accessible, and without anything from elsewhere. */
@NullMarked
package dk.borgerblikket.local.browser;

import org.jspecify.annotations.NullMarked;
