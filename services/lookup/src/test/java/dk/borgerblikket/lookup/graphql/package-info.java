@NullMarked
package dk.borgerblikket.lookup.graphql;

import org.jspecify.annotations.NullMarked;
