/** What every service does alike at its HTTP edge: errors, correlation, headers, guards and shared caches. */
@NullMarked
package dk.borgerblikket.web;

import org.jspecify.annotations.NullMarked;
