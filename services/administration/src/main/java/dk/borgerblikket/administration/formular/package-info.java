/** What the pages with forms share: which authority a page is about, and what was wrong with a form. */
@NullMarked
package dk.borgerblikket.administration.formular;

import org.jspecify.annotations.NullMarked;
