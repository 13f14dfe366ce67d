/** Pages of an authority's configuration: what is in force, the draft, the versions and what differs between them. */
@NullMarked
package dk.borgerblikket.administration.sider.konfiguration;

import org.jspecify.annotations.NullMarked;
