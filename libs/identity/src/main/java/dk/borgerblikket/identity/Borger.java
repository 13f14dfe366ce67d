package dk.borgerblikket.identity;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import java.util.Optional;

/**
 * A citizen.
 *
 * @param cpr from the verified token and from nowhere else
 * @param bopaelskommune municipality of residence, when the token tells it
 */
public record Borger(Cpr cpr, Optional<Cvr> bopaelskommune) implements Kalder {
    @Override
    public String adgang() {
        return Adgang.BORGER;
    }
}
