/** Tests of the whole service: real PostgreSQL, real tokens, the API from outside. */
@NullMarked
package dk.borgerblikket.caseindex;

import org.jspecify.annotations.NullMarked;
