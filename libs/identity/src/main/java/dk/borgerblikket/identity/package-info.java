/** Who calls: a citizen, an employee, a source system or another of our services, as read from a verified token. */
@NullMarked
package dk.borgerblikket.identity;

import org.jspecify.annotations.NullMarked;
