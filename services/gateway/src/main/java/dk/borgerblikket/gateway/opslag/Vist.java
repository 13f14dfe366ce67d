package dk.borgerblikket.gateway.opslag;

import java.util.List;
import java.util.UUID;

/**
 * The objects of one authority that an answer shows.
 *
 * @param sager cases
 * @param dokumenter documents
 * @param bevillinger grants
 * @param effektueringer payments
 */
public record Vist(List<UUID> sager, List<UUID> dokumenter, List<UUID> bevillinger, List<UUID> effektueringer) {}
