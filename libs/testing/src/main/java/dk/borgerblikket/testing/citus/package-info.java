/** Holds a migrated database against what Citus asks of tables that are distributed over several machines (ADR 0035). */
@NullMarked
package dk.borgerblikket.testing.citus;

import org.jspecify.annotations.NullMarked;
