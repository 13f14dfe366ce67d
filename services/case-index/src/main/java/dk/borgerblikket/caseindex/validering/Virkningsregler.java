package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.oio.AktoerType;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.Virkning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Valid time: C-07 (complete) and C-08 (in order, and without overlap within one identity). */
final class Virkningsregler {

    private Virkningsregler() {}

    /** C-08, on what a message gives. */
    static <T> void orden(
            Bedoemmelse bedoemmelse,
            String sti,
            List<? extends T> vaerdier,
            Function<T, @Nullable Virkning> virkning,
            Function<T, Object> identitet) {
        var tidslinjer = new LinkedHashMap<Object, List<Periode>>();
        for (var i = 0; i < vaerdier.size(); i++) {
            var periode = Perioder.af(virkning.apply(vaerdier.get(i)));
            if (periode.erTom()) {
                bedoemmelse.afvis(
                        "C-08", sti + "[" + (i + 1) + "]/Virkning", "skal have FraTidspunkt før TilTidspunkt");
            }
            tidslinjer
                    .computeIfAbsent(identitet.apply(vaerdier.get(i)), k -> new ArrayList<>())
                    .add(periode);
        }
        if (tidslinjer.values().stream().anyMatch(Perioder::overlapper)) {
            bedoemmelse.afvis(
                    "C-08", sti, "må ikke have perioder, der overlapper for den samme rolle og det samme Indeks");
        }
    }

    /** C-07, on one value of a state. */
    static void fuldstaendig(Bedoemmelse bedoemmelse, String sti, @Nullable Virkning virkning) {
        var hvor = sti + "/Virkning";
        if (virkning == null) {
            bedoemmelse.advar("C-07", hvor, "skal være udfyldt");
            return;
        }
        if (!(virkning.fraTidspunkt() instanceof Tidspunkt.Tidsstempel)) {
            bedoemmelse.advar("C-07", hvor + "/FraTidspunkt", "skal være et tidspunkt");
        }
        if (virkning.tilTidspunkt() == null) {
            bedoemmelse.advar("C-07", hvor + "/TilTidspunkt", "skal være udfyldt");
        }
        if (virkning.aktoerRef() == null) {
            bedoemmelse.advar("C-07", hvor + "/AktoerRef", "skal være udfyldt");
        }
        var type = virkning.aktoerTypeKode();
        if (type != AktoerType.Bruger && type != AktoerType.ItSystem) {
            bedoemmelse.advar("C-07", hvor + "/AktoerTypeKode", "skal være Bruger eller ItSystem");
        }
    }
}
