package dk.borgerblikket.lookup.kle;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The objects above KLE's classes: the classification and its two facets. Their UUIDs are the same in every installation. */
public final class Kleplan {

    public static final UUID KLASSIFIKATION = uuid("urn:oio:kle");
    public static final UUID EMNE = uuid("urn:oio:kle:facet:emne");
    public static final UUID HANDLINGSFACET = uuid("urn:oio:kle:facet:handlingsfacet");

    /** Role of the relation Mapninger from a number that has left to the one that is proposed instead. */
    public static final UUID AFLOEST_AF = uuid("urn:oio:kle:mapning:afloest-af");

    private Kleplan() {}

    /** The facet that the classes of the kind belong to. */
    public static UUID facet(Klasseart art) {
        return switch (art) {
            case EMNEPLAN -> EMNE;
            case HANDLINGSFACET -> HANDLINGSFACET;
        };
    }

    private static UUID uuid(String urn) {
        return UUID.nameUUIDFromBytes(urn.getBytes(StandardCharsets.UTF_8));
    }
}
