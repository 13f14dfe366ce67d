package dk.borgerblikket.reporting.kald;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.reporting.tabel.Tabelrapport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * "Kald på borgerblikket" for one municipality.
 *
 * @param tilsluttet the day that the municipality was connected; empty when it is not known
 * @param maaneder every begun month of the period, oldest first, also those without calls
 * @param tabel the same, as it is printed
 */
public record Kaldsrapport(
        Opgoerelsessted sted,
        Rapportperiode periode,
        Layout layout,
        Optional<LocalDate> tilsluttet,
        List<Maanedskald> maaneder,
        Tabel tabel)
        implements Tabelrapport {

    /** The rows as callers get them in JSON. */
    @JsonValue
    List<? extends Object> raekker() {
        return switch (layout) {
            case ENKEL -> maaneder.stream().map(KaldRaekke::af).toList();
            case UDVIDET ->
                maaneder.stream().map(m -> UdvidetKaldRaekke.af(m, tilsluttet)).toList();
        };
    }

    @Override
    public String filnavn() {
        return "kald-paa-borgerblikket-" + sted.tekst() + '-' + periode.fra() + '-' + periode.til();
    }
}
