package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.List;

/**
 * What an authority shows.
 *
 * @param version 1, 2, 3 … per authority; 0 when nothing has been configured yet
 * @param linjer the lines, as they were sent, with defaults filled in
 */
public record KleKonfiguration(int version, List<KleLinje> linjer) {

    /** Nothing has been configured: nothing is shown (V-804). */
    public static final KleKonfiguration INGEN = new KleKonfiguration(0, List.of());

    public KleKonfiguration {
        linjer = List.copyOf(linjer);
    }

    /** The lines as others than the authority's own staff may see them. */
    public List<KleLinje> linjerUdenNoter() {
        return linjer.stream().map(KleKonfiguration::udenNote).toList();
    }

    private static KleLinje udenNote(KleLinje linje) {
        return linje.note() == null
                ? linje
                : new KleLinje(
                        linje.kle(),
                        linje.vis(),
                        linje.sager(),
                        linje.ydelser(),
                        linje.fradato(),
                        linje.aktiveUdenFradato(),
                        linje.fagsystemer(),
                        linje.titel(),
                        linje.dokumenter(),
                        linje.maksFoelsomhed(),
                        linje.links(),
                        linje.journalnotater(),
                        null);
    }
}
