/** Everything that an index holds of one authority, as one stream to another service of ours. */
@NullMarked
package dk.borgerblikket.bulk.grundlag;

import org.jspecify.annotations.NullMarked;
