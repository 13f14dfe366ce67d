package dk.borgerblikket.search.kort;

import java.util.List;

/** A kind of relation that the short search finds objects by: an enum of the service, spelled as the list in the messages. */
public interface Soegerelation {

    /** As the list is named in the message. */
    String name();

    /** Kinds of object that have such relations. */
    List<String> objekttyper();

    /** Place of the list in an object. */
    List<String> sti();

    /** Whether they refer to parties, who are remembered by their keyed hash. */
    boolean tilParter();
}
