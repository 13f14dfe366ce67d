package dk.borgerblikket.gateway.efterregning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month's calls as the access rows tell them.
 *
 * @param ventende call events of the month that reporting has not taken over yet, and so cannot have counted
 * @param kommuner one entry per place that was called
 */
record Maanedsoptaelling(long ventende, List<Kommune> kommuner) {

    /**
     * The calls of one place.
     *
     * @param cvr the municipality; null for "ukendt"
     * @param medData calls that returned cases or benefits
     * @param udenData calls that returned neither, every source having answered
     * @param tekniskFejl calls in which a source failed, and nothing was returned
     */
    record Kommune(
            @Nullable String cvr,
            long medData,
            long udenData,
            long tekniskFejl,
            long sagerMed,
            long sagerUden,
            long ydelserMed,
            long ydelserUden) {}
}
