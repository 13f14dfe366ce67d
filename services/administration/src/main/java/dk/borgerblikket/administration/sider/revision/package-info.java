/** Pages of the audit. */
@NullMarked
package dk.borgerblikket.administration.sider.revision;

import org.jspecify.annotations.NullMarked;
