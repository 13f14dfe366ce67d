package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a citizen sees one line of a payment (borgerblikket §8.1). */
public sealed interface Udbetalingsafgoerelse {

    /** The payment. */
    UUID effektuering();

    /** The line within the payment; null when the sender left its identity out. */
    @Nullable
    String indeks();

    /** How the decision came about. For staff only. */
    Spor spor();

    /**
     * The citizen sees the line.
     *
     * @param ejer the authority that owns the payment and so pays (C-703)
     * @param kle number of the line
     * @param dato the day the money is available, in Danish local time
     * @param fra first day of the period that is paid for
     * @param til last day of the period that is paid for
     * @param beloeb gross amount of the line in Danish kroner; negative for a correction
     * @param andenModtager whether the money went to somebody else than the citizen, who is not named
     */
    record Vist(
            UUID effektuering,
            @Nullable String indeks,
            Cvr ejer,
            KleNummer kle,
            LocalDate dato,
            LocalDate fra,
            LocalDate til,
            BigDecimal beloeb,
            boolean andenModtager,
            Spor spor)
            implements Udbetalingsafgoerelse {}

    /**
     * The citizen does not see the line.
     *
     * @param ejer the authority that owns the payment, whose staff may see the reason; null when it is not certain
     */
    record Skjult(
            UUID effektuering,
            @Nullable String indeks,
            @Nullable Cvr ejer,
            Spor spor) implements Udbetalingsafgoerelse {}
}
