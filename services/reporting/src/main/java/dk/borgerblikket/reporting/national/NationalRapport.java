package dk.borgerblikket.reporting.national;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.borgerblikket.reporting.kald.Kaldstal;
import dk.borgerblikket.reporting.kald.Rapportperiode;
import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.reporting.tabel.Tabelrapport;
import java.util.List;

/**
 * "Kald på borgerblikket" for the whole country.
 *
 * @param kommuner every authority by name, also those without calls, and last the unknown place when it was
 *     counted for
 * @param tabel the same, as it is printed
 */
record NationalRapport(Rapportperiode periode, List<Kommunekald> kommuner, Tabel tabel) implements Tabelrapport {

    /** What callers get in JSON. */
    @JsonValue
    NationalSvar svar() {
        return NationalSvar.af(this);
    }

    Kaldstal ialt() {
        return ialt(kommuner);
    }

    static Kaldstal ialt(List<Kommunekald> kommuner) {
        return kommuner.stream().map(Kommunekald::tal).reduce(Kaldstal.INGEN, Kaldstal::plus);
    }

    @Override
    public String filnavn() {
        return "kald-paa-borgerblikket-alle-kommuner-" + periode.fra() + '-' + periode.til();
    }
}
