/** The short search: a list to choose from, by one relation or a part of a public text. */
@NullMarked
package dk.borgerblikket.search.kort;

import org.jspecify.annotations.NullMarked;
