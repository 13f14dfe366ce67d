/**
 * Writes tables as tagged PDF (ISO 32000-1, 14.8): a screen reader finds headings, table headers and rows. Our own, because
 * the libraries that could do it draw with AWT, which native images have to be kept free of (ADR 0031).
 */
@NullMarked
package dk.borgerblikket.reporting.pdf;

import org.jspecify.annotations.NullMarked;
