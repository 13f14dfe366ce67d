/** That the demo data show what their README says. */
@NullMarked
package dk.borgerblikket.local.demo;

import org.jspecify.annotations.NullMarked;
