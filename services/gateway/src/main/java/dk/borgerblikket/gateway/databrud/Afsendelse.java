package dk.borgerblikket.gateway.databrud;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.gateway.opslag.TidligereVisninger.Visning;
import dk.borgerblikket.gateway.overblik.Frossetspor;
import dk.borgerblikket.gateway.overblik.Frossetspor.Afgoerelse;
import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The message that administration takes a report by. */
record Afsendelse(Cvr cvr, Instant indberettet, Indhold indberetning) {

    /** What was written, and the trace. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indhold(
            @Nullable String reference,
            String beskrivelse,
            @Nullable LocalDate hvornaar,
            @Nullable String kontakt,
            Spor spor) {}

    /**
     * The frozen trace.
     *
     * @param konfigurationsversion version of the authority's KLE configuration that decided
     * @param visninger earlier answers that showed the object, newest first
     */
    record Spor(
            Instant tid,
            String korrelation,
            int konfigurationsversion,
            Map<String, String> kilder,
            List<Afgoerelse> afgoerelser,
            List<Visning> visninger) {}

    static Afsendelse af(
            Cvr cvr, Indberetning indberetning, Frossetspor spor, int konfigurationsversion, List<Visning> visninger) {
        return new Afsendelse(
                cvr,
                spor.tid(),
                new Indhold(
                        indberetning.reference().orElse(null),
                        indberetning.beskrivelse(),
                        indberetning.hvornaar(),
                        indberetning.kontakt(),
                        new Spor(
                                spor.tid(),
                                spor.korrelation(),
                                konfigurationsversion,
                                spor.kilder(),
                                spor.afgoerelser(),
                                visninger)));
    }
}
