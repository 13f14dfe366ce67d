/** What the pages of administration share (ADR 0025). The pages themselves are in packages by what they are about. */
@NullMarked
package dk.borgerblikket.administration.sider;

import org.jspecify.annotations.NullMarked;
