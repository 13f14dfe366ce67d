package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.overview.OverblikSvar;
import java.util.Optional;

/**
 * What a citizen sees on our own page.
 *
 * @param svar the answer, as borger.dk gets it
 * @param nyt what is new in it; empty for somebody who has not been here before, and when that cannot be told
 */
public record Sideoverblik(OverblikSvar svar, Optional<Nyt> nyt) {}
