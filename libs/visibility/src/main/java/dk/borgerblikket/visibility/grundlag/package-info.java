/**
 * The facts that decisions rest on, as the indexes deliver them to the gateway: written once at ingest, read as they
 * are. Every value keeps its period of valid time, because a decision is made for a moment (V-818).
 *
 * <p>These records are the JSON contract between the indexes and the gateway. Changes are additive, so that versions
 * N and N-1 can run side by side. No CPR number occurs here: a party is known by a keyed hash.
 */
@NullMarked
package dk.borgerblikket.visibility.grundlag;

import org.jspecify.annotations.NullMarked;
