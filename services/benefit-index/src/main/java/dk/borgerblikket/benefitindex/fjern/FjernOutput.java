package dk.borgerblikket.benefitindex.fjern;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.UnikRetur;

/** Whether the object was removed. */
public record FjernOutput(@JsonProperty("StandardRetur") StandardRetur standardRetur) {

    static FjernOutput af(UnikRetur resultat) {
        return new FjernOutput(new StandardRetur(resultat.statusKode(), resultat.fejlbeskedTekst()));
    }
}
