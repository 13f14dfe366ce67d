package dk.borgerblikket.administration.udrulning;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The municipalities that begin on one day.
 *
 * @param tilsluttet how many are connected
 * @param tilmeldt how many have agreed to that day
 * @param forventet how many are expected on that day
 * @param iAlt all municipalities up to and including this day
 */
@Schema(name = "UdrulningsboelgeSvar")
record Boelge(LocalDate dato, int tilsluttet, int tilmeldt, int forventet, int iAlt) {

    /** All municipalities of the day. */
    public int kommuner() {
        return tilsluttet + tilmeldt + forventet;
    }
}
