package dk.borgerblikket.registrations.graenseflade;

import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.web.Fejl;
import java.util.List;

/** The answer to a write over REST. */
public final class Kvittering {

    private Kvittering() {}

    /**
     * One result per object.
     *
     * @throws Fejl when nothing was accepted: 422 when objects were refused, 409 when every one was in conflict; the
     *     results are in the member {@code UnikRetur}
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
