package dk.borgerblikket.administration.rapport;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows.
 *
 * @param fra first month, as it was asked for
 * @param til last month, as it was asked for
 * @param raekker the table, oldest month first
 * @param diagrammer the charts; empty when there is nothing to draw
 * @param sendte reports that have been sent, the newest first
 * @param modtagere receivers, one per line
 * @param besked what became of what was asked for
 */
record Rapportside(
        String fra,
        String til,
        List<Raekke> raekker,
        Optional<Rapportdiagrammer> diagrammer,
        List<Sendt> sendte,
        String modtagere,
        Optional<Besked> besked) {

    /**
     * A row of the table.
     *
     * @param maaned the month in words
     */
    record Raekke(String maaned, Maanedskald kald) {}

    /**
     * A sent report.
     *
     * @param navn the month in words
     * @param dannet the day in words
     */
    record Sendt(String navn, String dannet, SendtRapport rapport) {}

    /** Tells the user how it went. */
    record Besked(String tekst, boolean fejl) {}
}
