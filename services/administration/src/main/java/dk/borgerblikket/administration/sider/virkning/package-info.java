/** Pages of what another configuration would change for citizens. */
@NullMarked
package dk.borgerblikket.administration.sider.virkning;

import org.jspecify.annotations.NullMarked;
