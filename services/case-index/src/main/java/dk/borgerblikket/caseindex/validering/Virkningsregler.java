package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.oio.AktoerType;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.Virkning;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Perioder;
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
                bedoemmelse.brud(Krav.FRA_FOER_TIL, sti + "[" + (i + 1) + "]/Virkning");
            }
            tidslinjer
                    .computeIfAbsent(identitet.apply(vaerdier.get(i)), k -> new ArrayList<>())
                    .add(periode);
        }
        if (tidslinjer.values().stream().anyMatch(Perioder::overlapper)) {
            bedoemmelse.brud(Krav.UDEN_OVERLAP, sti);
        }
    }

    /** C-07, on one value of a state. */
    static void fuldstaendig(Bedoemmelse bedoemmelse, String sti, @Nullable Virkning virkning) {
        var hvor = sti + "/Virkning";
        if (virkning == null) {
            bedoemmelse.brud(Krav.VIRKNING, hvor);
            return;
        }
        if (!(virkning.fraTidspunkt() instanceof Tidspunkt.Tidsstempel)) {
            bedoemmelse.brud(Krav.FRATIDSPUNKT, hvor + "/FraTidspunkt");
        }
        if (virkning.tilTidspunkt() == null) {
            bedoemmelse.brud(Krav.TILTIDSPUNKT, hvor + "/TilTidspunkt");
        }
        if (virkning.aktoerRef() == null) {
            bedoemmelse.brud(Krav.AKTOERREF, hvor + "/AktoerRef");
        }
        var type = virkning.aktoerTypeKode();
        if (type != AktoerType.Bruger && type != AktoerType.ItSystem) {
            bedoemmelse.brud(Krav.AKTOERTYPEKODE, hvor + "/AktoerTypeKode");
        }
    }
}
