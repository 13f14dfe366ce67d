package dk.borgerblikket.reporting.arkiv;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.reporting.kald.Maanedskald;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A frozen report.
 *
 * @param version 1 for the first
 * @param aarsag why it was made again; empty for the first
 * @param navn what the municipality was called
 * @param tilsluttet the day that it was connected; empty when that was not known
 * @param tal the month and the twelve before it, oldest first
 */
public record Maanedsrapport(
        Cvr kommune,
        YearMonth maaned,
        int version,
        Optional<String> aarsag,
        String navn,
        Optional<LocalDate> tilsluttet,
        List<Maanedskald> tal,
        Instant dannet) {

    public Maanedsrapport {
        tal = List.copyOf(tal);
    }
}
