/** The reference of all settings, made from the sources that read them. */
@NullMarked
package dk.borgerblikket.local.configuration;

import org.jspecify.annotations.NullMarked;
