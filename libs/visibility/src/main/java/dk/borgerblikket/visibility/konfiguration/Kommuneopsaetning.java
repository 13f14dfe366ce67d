package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Cvr;
import java.util.List;

/**
 * Everything that decides what one authority shows.
 *
 * @param cvr the authority
 * @param navn its name, for example {@code Korsbæk Kommune}
 * @param tilsluttet whether it is connected; one that is not shows nothing
 * @param konfigurationsversion version of the KLE configuration in force; 0 when none has been made
 * @param linjer the KLE configuration in force
 * @param aftaler service agreements with source systems
 */
public record Kommuneopsaetning(
        Cvr cvr,
        String navn,
        boolean tilsluttet,
        int konfigurationsversion,
        List<KleLinje> linjer,
        List<Serviceaftale> aftaler) {
    public Kommuneopsaetning {
        linjer = List.copyOf(linjer);
        aftaler = List.copyOf(aftaler);
    }
}
