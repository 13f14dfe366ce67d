package dk.borgerblikket.administration.fagsystem;

import java.util.UUID;

/**
 * A source system.
 *
 * @param uuid the it-system instance that stands as Master or Afsender in the indexes
 * @param navn its name as staff know it
 * @param leverandoer the vendor
 */
public record Fagsystem(UUID uuid, String navn, String leverandoer) {}
