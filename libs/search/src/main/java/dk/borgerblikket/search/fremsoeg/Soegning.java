package dk.borgerblikket.search.fremsoeg;

import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.kriterier.Kriterielaeser;
import dk.borgerblikket.search.kriterier.SoegInput;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.web.Fejl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search expression that has been read.
 *
 * @param udtryk what is searched for
 * @param sider the page that is asked for, per kind of object that the expression has a criterion on
 */
public record Soegning(Udtryk udtryk, Map<String, Side> sider) {

    /** Deepest nesting of expressions. */
    static final int MAKS_DYBDE = 10;

    /** Largest number of criteria: filled elements, in all sets together, and sets. */
    static final int MAKS_KRITERIER = 100;

    /**
     * Reads an expression.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING} when it is too deep, too large, or asks for an impossible page
     */
    public static Soegning laes(Udtrykstrae udtryk, Kriterielaeser kriterier) {
        return new Laesning(kriterier).soegning(udtryk);
    }

    /** The page of a kind of object; empty when the expression has no criterion on it. */
    public Optional<Side> side(String objekttype) {
        return Optional.ofNullable(sider.get(objekttype));
    }

    private static final class Laesning {

        private final Kriterielaeser kriterier;
        private final Map<String, Side> sider = new HashMap<>();
        private final Set<String> angivet = new HashSet<>();
        private int antal;

        Laesning(Kriterielaeser kriterier) {
            this.kriterier = kriterier;
        }

        Soegning soegning(Udtrykstrae udtryk) {
            return new Soegning(laes(udtryk, 1), Map.copyOf(sider));
        }

        private Udtryk laes(Udtrykstrae udtryk, int dybde) {
            if (dybde > MAKS_DYBDE) {
                throw ugyldig("SoegUdtryk må højst være indlejret i " + MAKS_DYBDE + " niveauer");
            }
            var led = new ArrayList<Udtryk>();
            udtryk.saet().forEach(s -> led.add(soeg(s)));
            udtryk.ikke().forEach(u -> led.add(new Udtryk.Ikke(laes(u, dybde + 1))));
            udtryk.indre().forEach(u -> led.add(laes(u, dybde + 1)));
            if (led.isEmpty() && !udtryk.maaVaereTomt()) {
                throw ugyldig("SoegUdtryk skal have mindst ét sæt kriterier, NOT eller SoegUdtryk");
            }
            return udtryk.etErNok() ? new Udtryk.Eller(led) : new Udtryk.Og(led);
        }

        private Udtryk soeg(Udtrykstrae.Saet saet) {
            var kriterium = kriterier.laes(saet.objekttype(), saet.kriterier());
            antal += 1 + kriterium.krav().size();
            if (antal > MAKS_KRITERIER) {
                throw ugyldig("SoegUdtryk må højst have " + MAKS_KRITERIER + " kriterier; del søgningen op");
            }
            side(saet.objekttype(), saet.kriterier());
            var soeg = new Udtryk.Soeg(kriterium);
            return saet.forhold()
                    .<Udtryk>map(f -> new Udtryk.Og(List.of(f, soeg)))
                    .orElse(soeg);
        }

        /** The first criterion of a kind that names a page decides for the kind. */
        private void side(String objekttype, SoegInput input) {
            var fra = Optional.ofNullable(input.foersteResultatReference());
            var maks = Optional.ofNullable(input.maksimalAntalKvantitet());
            if (fra.filter(f -> f < 0).isPresent() || maks.filter(m -> m < 1).isPresent()) {
                throw ugyldig("FoersteResultatReference skal være mindst 0, og MaksimalAntalKvantitet mindst 1");
            }
            if (fra.isEmpty() && maks.isEmpty()) {
                sider.putIfAbsent(objekttype, Side.FOERSTE);
            } else if (angivet.add(objekttype)) {
                sider.put(objekttype, new Side(fra.orElse(0L), (int)
                        Long.min(maks.orElse((long) Side.MAKS_ANTAL), Side.MAKS_ANTAL)));
            }
        }

        private static Fejl ugyldig(String hvorfor) {
            return new Fejl(Soegefejl.UGYLDIG_SOEGNING, hvorfor);
        }
    }
}
