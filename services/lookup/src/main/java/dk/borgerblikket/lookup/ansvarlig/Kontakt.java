package dk.borgerblikket.lookup.ansvarlig;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.lookup.lister.Velkendte;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one turns to.
 *
 * @param postadresse where post is sent
 * @param lokation where one goes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Kontakt(
        @Nullable Adresse postadresse,
        @Nullable Adresse telefon,
        @Nullable Adresse email,
        @Nullable Adresse lokation) {

    /**
     * An address.
     *
     * @param fra the object that has it, when it is not the responsible one itself it is one above
     */
    record Adresse(String tekst, UUID fra) {}

    /** An address of an object, in a role. */
    record Post(UUID objekt, UUID rolle, String tekst) {}

    /**
     * Of each kind the first that somebody has.
     *
     * @param poster in the order in which an object prefers them
     * @param objekter who is asked, in that order
     */
    static Kontakt af(List<Post> poster, List<UUID> objekter) {
        return new Kontakt(
                foerste(poster, objekter, Velkendte.POSTADRESSE),
                foerste(poster, objekter, Velkendte.MOBILTELEFON),
                foerste(poster, objekter, Velkendte.E_MAIL),
                foerste(poster, objekter, Velkendte.LOKATION));
    }

    private static @Nullable Adresse foerste(List<Post> poster, List<UUID> objekter, UUID rolle) {
        return objekter.stream()
                .flatMap(objekt -> poster.stream()
                        .filter(p -> p.objekt().equals(objekt) && p.rolle().equals(rolle)))
                .findFirst()
                .map(p -> new Adresse(p.tekst(), p.objekt()))
                .orElse(null);
    }
}
