/**
 * Charts as SVG, drawn on the server: they need no script, print well, and tell a screen reader what they show. The page
 * gives the figures as a table too.
 */
@NullMarked
package dk.borgerblikket.pages.diagram;

import org.jspecify.annotations.NullMarked;
