/** Pages around the configurations: authorities, agreements, settings, the pop-up text and the national rules. */
@NullMarked
package dk.borgerblikket.administration.sider.overblik;

import org.jspecify.annotations.NullMarked;
