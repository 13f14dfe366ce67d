/** Demo data: how they are delivered to the running system, through the same interfaces as any other data. */
@NullMarked
package dk.borgerblikket.local.demo;

import org.jspecify.annotations.NullMarked;
