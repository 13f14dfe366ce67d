package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Lister;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what one authority shows.
 *
 * @param cvr the authority
 * @param navn its name, for example {@code Korsbæk Kommune}
 * @param tilsluttet whether it is connected; one that is not shows nothing
 * @param konfigurationsversion version of the KLE configuration in force; 0 when none has been made
 * @param linjer the KLE configuration in force
 * @param aftaler service agreements with source systems
 * @param databeskyttelse whom the citizen turns to about data protection (D-722); null until the authority has told
 * @param stop what is hidden at once for now (D-726)
 * @param tilsluttetDato Danish day it was connected, for reports; null when it is not, or that is not told
 */
public record Kommuneopsaetning(
        Cvr cvr,
        String navn,
        boolean tilsluttet,
        int konfigurationsversion,
        List<KleLinje> linjer,
        List<Serviceaftale> aftaler,
        @Nullable Databeskyttelse databeskyttelse,
        List<Noedstop> stop,
        @Nullable LocalDate tilsluttetDato) {

    /** An administration that does not know stops yet sends none. */
    public Kommuneopsaetning {
        linjer = List.copyOf(linjer);
        aftaler = List.copyOf(aftaler);
        stop = Lister.af(stop);
    }

    /** An authority whose day of connection is not told. */
    public Kommuneopsaetning(
            Cvr cvr,
            String navn,
            boolean tilsluttet,
            int konfigurationsversion,
            List<KleLinje> linjer,
            List<Serviceaftale> aftaler,
            @Nullable Databeskyttelse databeskyttelse,
            List<Noedstop> stop) {
        this(cvr, navn, tilsluttet, konfigurationsversion, linjer, aftaler, databeskyttelse, stop, null);
    }

    /** An authority that has told nothing on data protection, and has stopped nothing. */
    public Kommuneopsaetning(
            Cvr cvr,
            String navn,
            boolean tilsluttet,
            int konfigurationsversion,
            List<KleLinje> linjer,
            List<Serviceaftale> aftaler) {
        this(cvr, navn, tilsluttet, konfigurationsversion, linjer, aftaler, null, List.of());
    }
}
