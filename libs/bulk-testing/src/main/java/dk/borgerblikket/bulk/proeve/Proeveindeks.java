package dk.borgerblikket.bulk.proeve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/**
 * An index as these tests know it: two kinds of object, of which the one refers to the other. A line is an object as in a bulk
 * load; lines with the same UUIDs are the same.
 */
public interface Proeveindeks {

    /** Beginning of the addresses, such as {@code /ydelseindeks/v1}. */
    String sti();

    /** The system that delivers, with an agreement with both municipalities. */
    UUID system();

    /** Another system with an agreement with the first municipality. */
    UUID andetSystem();

    String kommune();

    String andenKommune();

    /** Name of the kind that refers to the other one, and so is removed first. */
    String type();

    /** Name of the kind that is referred to. */
    String henvistType();

    /** A line with an object of {@link #type()} that refers to another one. */
    ObjectNode linje(UUID uuid, UUID henvist);

    /** A line with an object of {@link #henvistType()}. */
    ObjectNode henvistLinje(UUID uuid);

    /** Makes the object on a line of {@link #linje} break a rule that refuses. */
    void bryd(ObjectNode objekt);

    /** The rule that {@link #bryd} breaks. */
    String brudtRegel();

    /** The kind of object whose sender can ask for silence. */
    String tavsType();

    /** A line with an object of {@link #tavsType()}. */
    ObjectNode tavsLinje(UUID uuid);

    /** The message of {@code importer} that holds the objects of these lines. */
    ObjectNode importer(List<ObjectNode> linjer);

    /** The message of {@code opdater} that changes an object of this kind at a moment. */
    ObjectNode opdater(String type, UUID uuid, String tidspunkt, boolean udenNotifikation);

    /** Removes an object of {@link #type()} by a call of the system's. */
    void fjern(UUID system, UUID uuid);
}
