package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.kriterier.SoegInput;
import dk.borgerblikket.web.Fejl;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search expression that has been read.
 *
 * @param udtryk what is searched for
 * @param sider the page that is asked for, per kind of object that the expression has a criterion on
 */
record Soegning(Udtryk udtryk, Map<Objektart, Side> sider) {

    /** Deepest nesting of expressions. */
    static final int MAKS_DYBDE = 10;

    /** Largest number of criteria: filled elements, in all sets together, and sets. */
    static final int MAKS_KRITERIER = 100;

    /**
     * Reads an expression.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING} when it is too deep, too large, or asks for an impossible page
     */
    static Soegning laes(SoegUdtryk udtryk, Kriterielaeser kriterier) {
        return new Laesning(kriterier).soegning(udtryk);
    }

    private static final class Laesning {

        private final Kriterielaeser kriterier;
        private final Map<Objektart, Side> sider = new EnumMap<>(Objektart.class);
        private final Map<Objektart, Boolean> angivet = new EnumMap<>(Objektart.class);
        private int antal;

        Laesning(Kriterielaeser kriterier) {
            this.kriterier = kriterier;
        }

        Soegning soegning(SoegUdtryk udtryk) {
            return new Soegning(laes(udtryk, 1), Map.copyOf(sider));
        }

        private Udtryk laes(SoegUdtryk udtryk, int dybde) {
            if (dybde > MAKS_DYBDE) {
                throw ugyldig("SoegUdtryk må højst være indlejret i " + MAKS_DYBDE + " niveauer");
            }
            var led = new ArrayList<Udtryk>();
            udtryk.soegDokument().forEach(s -> led.add(soeg(s)));
            udtryk.soegSag().forEach(s -> led.add(soeg(s)));
            udtryk.soegSagsloeseDokumenter()
                    .forEach(s -> led.add(new Udtryk.Og(List.of(new Udtryk.PaaIngenSag(), soeg(s)))));
            udtryk.not().forEach(u -> led.add(new Udtryk.Ikke(laes(u, dybde + 1))));
            udtryk.soegUdtryk().forEach(u -> led.add(laes(u, dybde + 1)));
            if (led.isEmpty()) {
                throw ugyldig("SoegUdtryk skal have mindst ét SoegSag, SoegDokument, SoegSagsloeseDokumenter, NOT"
                        + " eller SoegUdtryk");
            }
            return udtryk.operation() == SoegUdtryk.Operation.OR ? new Udtryk.Eller(led) : new Udtryk.Og(led);
        }

        private Udtryk soeg(SoegInput input) {
            var kriterium = kriterier.laes(input);
            antal += 1 + kriterium.krav().size();
            if (antal > MAKS_KRITERIER) {
                throw ugyldig("SoegUdtryk må højst have " + MAKS_KRITERIER + " kriterier; del søgningen op");
            }
            side(kriterium.art(), input);
            return new Udtryk.Soeg(kriterium);
        }

        /** The first criterion of a kind that names a page decides for the kind. */
        private void side(Objektart art, SoegInput input) {
            var fra = Optional.ofNullable(input.foersteResultatReference());
            var maks = Optional.ofNullable(input.maksimalAntalKvantitet());
            if (fra.filter(f -> f < 0).isPresent() || maks.filter(m -> m < 1).isPresent()) {
                throw ugyldig("FoersteResultatReference skal være mindst 0, og MaksimalAntalKvantitet mindst 1");
            }
            if (fra.isEmpty() && maks.isEmpty()) {
                sider.putIfAbsent(art, Side.FOERSTE);
            } else if (angivet.putIfAbsent(art, true) == null) {
                sider.put(art, new Side(fra.orElse(0L), (int)
                        Long.min(maks.orElse((long) Side.MAKS_ANTAL), Side.MAKS_ANTAL)));
            }
        }

        private static Fejl ugyldig(String hvorfor) {
            return new Fejl(Soegefejl.UGYLDIG_SOEGNING, hvorfor);
        }
    }
}
