package dk.borgerblikket.caseindex.lager;

import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code soegning}; the columns are explained there. */
record Soegeraekke(
        UUID objekt,
        String objekttype,
        String ejer,
        UUID master,
        @Nullable UUID afsender,
        Adgang adgang,
        SortedSet<Long> noegler,
        String tekst,
        int notater,
        Sortering sortering) {

    /** What decides who may read the object (case-index §16). */
    record Adgang(
            Set<String> klasser, @Nullable Integer foelsomhed, Set<UUID> visningsklasser, Set<UUID> sikkerhedsprofil) {}

    /** What the object is sorted by. */
    record Sortering(
            @Nullable String brugervendtNoegle,
            @Nullable String titel,
            @Nullable String kle,
            @Nullable Integer fremdrift,
            @Nullable String livscyklus,
            @Nullable String bruger,
            @Nullable String systemnavn,
            @Nullable Long version,
            @Nullable Long underversion) {}
}
