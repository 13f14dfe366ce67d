package dk.borgerblikket.caseindex.adgang;

import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.web.Fejl;
import java.util.List;

/** The answer to a write. */
public final class Kvittering {

    private Kvittering() {}

    /**
     * The results as an answer.
     *
     * @throws Fejl 422 when every object was refused, 409 when every one was in conflict; with the same results
     */
    public static MultipleOutput af(List<UnikRetur> resultater) {
        if (!resultater.isEmpty() && resultater.stream().allMatch(Kvittering::udenVirkning)) {
            var konflikt = resultater.stream().allMatch(r -> r.statusKode() == Statuskode.KONFLIKT);
            throw new Fejl(konflikt ? Indeksfejl.ALLE_I_KONFLIKT : Indeksfejl.ALLE_AFVIST).med("UnikRetur", resultater);
        }
        return new MultipleOutput(resultater);
    }

    private static boolean udenVirkning(UnikRetur resultat) {
        return resultat.statusKode() == Statuskode.AFVIST || resultat.statusKode() == Statuskode.KONFLIKT;
    }
}
