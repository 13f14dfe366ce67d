package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.web.Fejl;
import java.io.IOException;

/** What a line means to an index: one object, as a message of its {@code importer} holds it. */
@FunctionalInterface
public interface Linjeindhold {

    /**
     * Reads a line. Called by several threads at a time, and may take its time.
     *
     * @param linje the line without its line break
     * @return what the line asks of the store
     * @throws IOException when it cannot be read
     * @throws Fejl when it can be read and still is no object; its detail is what the sender is told
     */
    Ordre<?> ordre(byte[] linje) throws IOException;
}
