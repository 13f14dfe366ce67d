/** Cases and documents as the registration store keeps them, and the tables that are derived from them. */
@NullMarked
package dk.borgerblikket.caseindex.lager;

import org.jspecify.annotations.NullMarked;
