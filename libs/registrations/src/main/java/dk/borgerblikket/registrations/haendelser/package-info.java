/** Change events: what has happened to the objects of the store, for those who follow it. */
@NullMarked
package dk.borgerblikket.registrations.haendelser;

import org.jspecify.annotations.NullMarked;
