package dk.borgerblikket.lookup.objekt;

import java.util.List;
import java.util.UUID;

/**
 * What is to be registered of one object.
 *
 * @param registreringer what is said: one, or for {@link Haandtering#IMPORTER} the whole history; for
 *     {@link Haandtering#PASSIVER} and {@link Haandtering#SLET} only NoteTekst and BrugerRef count
 */
public record Objektbesked(Objektart art, UUID uuid, Haandtering haandtering, List<Registrering> registreringer) {

    /** What is done with it. */
    public enum Haandtering {
        /** The whole object as it is to be from now on; the same again changes nothing. */
        GEM,
        /** A new object; refused when the UUID is in use. */
        OPRET,
        /** The whole object with its history, with the sender's times; also when the object is there. */
        IMPORTER,
        /** A change: each list that is given is merged over valid time, one that is missing is unchanged. */
        RET,
        /** The object is no longer kept up to date. */
        PASSIVER,
        /** The object is no longer there; its history is. */
        SLET
    }

    public Objektbesked {
        registreringer = List.copyOf(registreringer);
        if (registreringer.isEmpty()) {
            throw new IllegalArgumentException("En besked har mindst én registrering");
        }
    }

    /** One registration. */
    public static Objektbesked af(Objektart art, UUID uuid, Haandtering haandtering, Registrering registrering) {
        return new Objektbesked(art, uuid, haandtering, List.of(registrering));
    }
}
