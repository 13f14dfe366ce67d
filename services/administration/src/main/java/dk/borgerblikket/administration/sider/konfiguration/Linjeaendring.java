package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes one line of a draft, as a person does who sees one line at a time. */
@Singleton
final class Linjeaendring {

    private static final Comparator<KleLinje> EFTER_NUMMER =
            Comparator.comparing(linje -> linje.kle().moenster());

    private final Kladder kladder;
    private final KleKonfigurationer konfigurationer;

    Linjeaendring(Kladder kladder, KleKonfigurationer konfigurationer) {
        this.kladder = kladder;
        this.konfigurationer = konfigurationer;
    }

    /**
     * Puts the line in the place, or adds it. Without a draft one is begun, on the lines in force. One that is added takes the
     * place of a line with the same pattern, since only one of the two could count.
     *
     * @param plads the line's place in the draft that was seen, from 0; null to add it
     * @param set tag of the draft that was seen
     */
    Uni<Kladde> saet(Cvr cvr, @Nullable Integer plads, KleLinje linje, String set, Medarbejder hvem) {
        return kladder.find(cvr).flatMap(fundet -> {
            if (fundet.isEmpty() && plads == null) {
                return konfigurationer
                        .aktiv(cvr)
                        .flatMap(aktiv ->
                                kladder.erstat(cvr, med(aktiv.linjer(), linje), Tilblivelse.NY, null, set, hvem));
            }
            var kladde = fundet.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
            var nye = plads == null ? med(kladde.linjer(), linje) : erstattet(kladde.linjer(), plads, linje);
            return kladder.gemLinjer(cvr, nye, set, hvem);
        });
    }

    /** Takes the line out of the draft. */
    Uni<Kladde> fjern(Cvr cvr, int plads, String set, Medarbejder hvem) {
        return kladder.hent(cvr).flatMap(kladde -> {
            var nye = new ArrayList<>(kladde.linjer());
            kraev(nye, plads);
            nye.remove(plads);
            return kladder.gemLinjer(cvr, nye, set, hvem);
        });
    }

    private static List<KleLinje> med(List<KleLinje> linjer, KleLinje ny) {
        var nye = new ArrayList<>(linjer);
        nye.removeIf(linje -> linje.kle().equals(ny.kle()));
        nye.add(ny);
        nye.sort(EFTER_NUMMER);
        return nye;
    }

    private static List<KleLinje> erstattet(List<KleLinje> linjer, int plads, KleLinje ny) {
        kraev(linjer, plads);
        var nye = new ArrayList<>(linjer);
        nye.set(plads, ny);
        return nye;
    }

    private static void kraev(List<KleLinje> linjer, int plads) {
        if (plads < 0 || plads >= linjer.size()) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
    }
}
