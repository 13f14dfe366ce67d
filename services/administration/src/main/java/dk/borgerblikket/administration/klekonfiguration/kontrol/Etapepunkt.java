package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.oio.KleNummer;
import java.time.LocalDate;
import java.time.Month;

/**
 * Something that municipalities have to show (borgerblikket §2).
 *
 * @param punkt what it is called in the agreement
 * @param kle a KLE number that holds it
 * @param etape the stage that it belongs to
 * @param aar the year in which it has to be shown
 */
public record Etapepunkt(String punkt, KleNummer kle, int etape, int aar) {

    /** The latest fradato that its KLE number can have (V-808). */
    public LocalDate senesteFradato() {
        return LocalDate.of(aar, Month.DECEMBER, 31);
    }
}
