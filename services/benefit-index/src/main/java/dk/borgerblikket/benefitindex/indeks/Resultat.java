package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.Ydelsesindeksfejl;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.web.Fejl;
import java.util.List;

/** The answer to a write. */
public final class Resultat {

    private Resultat() {}

    /**
     * One result per object.
     *
     * @throws Fejl when nothing could be accepted: 409 when everything had been imported, 422 when anything broke a rule;
     *     the results are in the member {@code UnikRetur}
     */
    public static MultipleOutput af(List<UnikRetur> resultater) {
        if (!resultater.isEmpty() && resultater.stream().allMatch(r -> er(r, Statuskode.KONFLIKT))) {
            throw new Fejl(Ydelsesindeksfejl.ALLE_I_KONFLIKT).med("UnikRetur", resultater);
        }
        if (!resultater.isEmpty()
                && resultater.stream().allMatch(r -> er(r, Statuskode.AFVIST) || er(r, Statuskode.KONFLIKT))) {
            throw new Fejl(Ydelsesindeksfejl.ALLE_AFVIST).med("UnikRetur", resultater);
        }
        return new MultipleOutput(resultater);
    }

    private static boolean er(UnikRetur resultat, int kode) {
        return resultat.statusKode() == kode;
    }
}
