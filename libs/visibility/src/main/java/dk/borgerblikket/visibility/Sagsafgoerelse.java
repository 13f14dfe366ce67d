package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.konfiguration.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a citizen sees a case, and if so, what. A hidden case has no content to give away. */
public sealed interface Sagsafgoerelse {

    /** The case. */
    UUID id();

    /** How the decision came about. For staff only. */
    Spor spor();

    /**
     * The citizen sees the case.
     *
     * @param ejer the owning authority (V-820)
     * @param kle number of the primary class
     * @param titel title by the municipality's choice, fit to show (V-812)
     * @param omraade title of the primary class
     * @param status current state
     * @param tidslinje states that have begun, oldest first
     * @param dokumenter decisions on the documents and notes filed on the case, hidden ones included
     * @param links where the citizen can read more (C-709)
     */
    record Vist(
            UUID id,
            Cvr ejer,
            KleNummer kle,
            String titel,
            String omraade,
            Fremdrift status,
            List<Tidslinjepunkt> tidslinje,
            List<Dokumentafgoerelse> dokumenter,
            List<Link> links,
            Spor spor)
            implements Sagsafgoerelse {

        public Vist {
            tidslinje = List.copyOf(tidslinje);
            dokumenter = List.copyOf(dokumenter);
            links = List.copyOf(links);
        }

        /** The documents that are shown, in the order of the case. */
        public List<Dokumentafgoerelse.Vist> visteDokumenter() {
            return Overblik.vist(dokumenter.stream(), Dokumentafgoerelse.Vist.class);
        }
    }

    /**
     * The citizen does not see the case.
     *
     * @param ejer the owning authority, whose staff may see the reason; null when it is not certain
     */
    record Skjult(UUID id, @Nullable Cvr ejer, Spor spor) implements Sagsafgoerelse {}

    /**
     * A step on the case's way.
     *
     * @param kode the state
     * @param fra first day in it, in Danish local time
     */
    record Tidslinjepunkt(Fremdrift kode, LocalDate fra) {}
}
