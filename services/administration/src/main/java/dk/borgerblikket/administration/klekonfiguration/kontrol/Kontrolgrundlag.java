package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.oio.KleMoenster;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * All that the lines are held against.
 *
 * @param fagsystemer names of the source systems, of those that the lines name, that are known
 * @param medAftale the source systems that have an agreement with the authority in force
 * @param aldrigAaben KLE numbers that no municipality can open (borgerblikket §8.4)
 * @param etapekatalog what municipalities have to show
 * @param skalVise whether the authority is one of those
 * @param klasser the class of a KLE number today, empty when there has never been one (K-4); empty while KLE cannot be
 *     asked
 */
record Kontrolgrundlag(
        Map<UUID, String> fagsystemer,
        Set<UUID> medAftale,
        List<KleMoenster> aldrigAaben,
        List<Etapepunkt> etapekatalog,
        boolean skalVise,
        Optional<Function<String, Optional<Klasse>>> klasser) {}
