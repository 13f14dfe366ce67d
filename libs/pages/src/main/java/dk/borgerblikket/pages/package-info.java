/**
 * What every page is made of: layout, design system, languages, login, sessions and protection (ADR 0025).
 *
 * <p>A page is a resource below {@code /mit-overblik} or {@code /admin}, with a class of its own for each address below
 * (the framework looks no further than the class whose path fits best), {@code @RolesAllowed}, and
 * {@code @Operation(hidden = true)}. It answers with what {@link dk.borgerblikket.pages.Sider#vis} makes of a checked
 * template that begins with {@code {@dk.borgerblikket.pages.Side side}} and {@code {#include side}}. What changes something
 * is a form that is posted and answered with {@link dk.borgerblikket.pages.Sider#videre}. A menu entry is a bean
 * {@link dk.borgerblikket.pages.Menu}.
 */
@NullMarked
package dk.borgerblikket.pages;

import org.jspecify.annotations.NullMarked;
