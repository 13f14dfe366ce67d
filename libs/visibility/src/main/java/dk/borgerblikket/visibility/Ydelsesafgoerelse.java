package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a citizen sees a granted benefit, and if so, what (borgerblikket §8.1). */
public sealed interface Ydelsesafgoerelse {

    /** The grant. */
    UUID bevilling();

    /** The benefit within the grant; null when the sender left its identity out, or the grant has no benefit now. */
    @Nullable
    String ydelseId();

    /** How the decision came about. For staff only. */
    Spor spor();

    /**
     * The citizen sees the benefit.
     *
     * @param ejer the granting authority (V-820)
     * @param kle number of the benefit
     * @param navn name of the benefit, fit to show
     * @param omraade KLE title of the benefit
     * @param fra first day, in Danish local time; null when not given
     * @param til last day; null when the benefit runs on
     * @param sag the case that the benefit follows; null when there is none, or the citizen does not see it
     * @param udbetalinger the payment lines that are shown, in the order of the index
     * @param links where the citizen can read more (C-709)
     */
    record Vist(
            UUID bevilling,
            @Nullable String ydelseId,
            Cvr ejer,
            KleNummer kle,
            String navn,
            String omraade,
            @Nullable LocalDate fra,
            @Nullable LocalDate til,
            @Nullable UUID sag,
            List<Udbetalingsafgoerelse.Vist> udbetalinger,
            List<Link> links,
            Spor spor)
            implements Ydelsesafgoerelse {

        public Vist {
            udbetalinger = List.copyOf(udbetalinger);
            links = List.copyOf(links);
        }
    }

    /**
     * The citizen does not see the benefit.
     *
     * @param ejer the granting authority, whose staff may see the reason; null when it is not certain
     */
    record Skjult(
            UUID bevilling,
            @Nullable String ydelseId,
            @Nullable Cvr ejer,
            Spor spor) implements Ydelsesafgoerelse {}
}
