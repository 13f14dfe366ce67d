package dk.borgerblikket.reporting.arkiv;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.borgerblikket.reporting.kald.KaldRaekke;
import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.reporting.tabel.Tabelrapport;
import java.util.List;

/**
 * A frozen report as it is given out.
 *
 * @param tabel the report as it is printed
 */
record Frosset(Maanedsrapport rapport, Tabel tabel) implements Tabelrapport {

    /** The rows as callers get them in JSON. */
    @JsonValue
    List<KaldRaekke> raekker() {
        return rapport.tal().stream().map(KaldRaekke::af).toList();
    }

    @Override
    public String filnavn() {
        return filnavn(rapport);
    }

    static String filnavn(Maanedsrapport rapport) {
        return "kald-paa-borgerblikket-%s-%s-version-%d"
                .formatted(rapport.kommune().cifre(), rapport.maaned(), rapport.version());
    }
}
