package dk.borgerblikket.visibility.grundlag;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.Livscyklus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a grant when it is decided whether a citizen sees it (borgerblikket §8.1).
 *
 * @param id the grant
 * @param livscyklus life cycle of the newest registration; null when the sender left it out
 * @param ejer granting authority, as CVR number (role Ejer)
 * @param ejerNavn name of the granting authority as the sender gave it
 * @param foelsomhed sensitivity, which also holds for the payments
 * @param parter Bevillingsmodtager and Ydelsesmodtager
 * @param sag the case that the grant follows for the fradato; empty when there is none
 * @param sikkerhedsprofiler references in the role Adgang: any one hides (V-815)
 * @param ydelser the granted benefits
 */
public record Bevillingsgrundlag(
        UUID id,
        @Nullable Livscyklus livscyklus,
        List<Gyldig<String>> ejer,
        List<Gyldig<String>> ejerNavn,
        List<Gyldig<Foelsomhed>> foelsomhed,
        List<Gyldig<Part>> parter,
        List<Gyldig<UUID>> sag,
        List<Gyldig<String>> sikkerhedsprofiler,
        List<Gyldig<Ydelse>> ydelser) {

    /**
     * One granted benefit (BevilgetYdelse).
     *
     * @param id identity within the grant; null when the sender left it out
     * @param navn name of the benefit
     * @param kle KLE number as delivered, which may be no valid number; null when missing
     * @param start first moment of the benefit; null when missing
     * @param slut first moment after the benefit; null when it runs on
     * @param master it-system in the role Master; null when missing
     * @param afsender it-system in the role Afsender; null when missing
     */
    public record Ydelse(
            @Nullable String id,
            @Nullable String navn,
            @Nullable String kle,
            @Nullable Instant start,
            @Nullable Instant slut,
            @Nullable UUID master,
            @Nullable UUID afsender) {}
}
