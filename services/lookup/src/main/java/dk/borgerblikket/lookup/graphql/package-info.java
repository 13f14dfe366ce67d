/** Look-up of organisations over GraphQL (organisation §5). */
@NullMarked
package dk.borgerblikket.lookup.graphql;

import org.jspecify.annotations.NullMarked;
