package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.visibility.grundlag.Grundlagshoved;
import org.jspecify.annotations.Nullable;

/**
 * An authority's facts from one index, a line at a time in the order of the citizens' keys. Every question may wait.
 *
 * @param <L> what a line tells
 */
public interface Kilde<L> extends AutoCloseable {

    /** What stands before the lines. @throws Kildefejl when the index does not answer as agreed */
    Grundlagshoved hoved();

    /**
     * The next line.
     *
     * @return null when there are no more, and all of them have come
     * @throws Kildefejl when the index breaks off, or does not answer as agreed
     */
    @Nullable
    L naeste();

    @Override
    void close();
}
