package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens.Begrundelse;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens.Eksempel;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens.Gruppe;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens.Tal;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens.Trin;
import dk.borgerblikket.administration.konsekvens.beregning.Objektafgoerelse.Art;
import dk.borgerblikket.visibility.Spor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what becomes of the citizens' cases and benefits. A citizen comes to a group when nothing of it is seen now and
 * something would be, and leaves it the other way round. Holds figures and a few examples, however many citizens there are.
 */
final class Optaelling {

    /** Of each KLE number, in each direction. */
    private static final int EKSEMPLER_PR_NUMMER = 3;

    private static final int EKSEMPLER = 60;

    private final Gruppetal ialt = new Gruppetal();
    private final Map<String, Gruppetal> kle = new HashMap<>();
    private final Map<String, Gruppetal> fagsystemer = new HashMap<>();
    private final List<Eksempel> eksempler = new ArrayList<>();
    private final Map<String, Integer> eksemplerAf = new HashMap<>();

    /** What is counted of a group. */
    private static final class Gruppetal {
        private final Antal.Taeller sager = new Antal.Taeller();
        private final Antal.Taeller ydelser = new Antal.Taeller();
        private final Antal.Taeller borgere = new Antal.Taeller();
        private boolean borgerSerFoer;
        private boolean borgerSerEfter;

        void tael(Objektafgoerelse o, boolean foer, boolean efter) {
            (o.art() == Art.SAG ? sager : ydelser).tael(foer, efter);
            borgerSerFoer |= foer;
            borgerSerEfter |= efter;
        }

        /** Ends a citizen. */
        void borger() {
            borgere.tael(borgerSerFoer, borgerSerEfter);
            borgerSerFoer = false;
            borgerSerEfter = false;
        }

        Tal tal() {
            return new Tal(sager.antal(), ydelser.antal(), borgere.antal());
        }
    }

    /** Adds one citizen, who must not come again. */
    void borger(List<Objektafgoerelse> objekter) {
        for (var o : objekter) {
            var foer = o.vistFoer();
            var efter = o.vistEfter();
            ialt.tael(o, foer, efter);
            gruppe(kle, o.kle()).tael(o, foer, efter);
            gruppe(fagsystemer, fagsystem(o)).tael(o, foer, efter);
            if (foer != efter) {
                eksempel(o);
            }
        }
        ialt.borger();
        for (var o : objekter) {
            // The second of a citizen's in a group finds nothing more to count.
            slut(gruppe(kle, o.kle()));
            slut(gruppe(fagsystemer, fagsystem(o)));
        }
    }

    private static void slut(Gruppetal gruppe) {
        if (gruppe.borgerSerFoer || gruppe.borgerSerEfter) {
            gruppe.borger();
        }
    }

    private static Gruppetal gruppe(Map<String, Gruppetal> grupper, String noegle) {
        return grupper.computeIfAbsent(noegle, n -> new Gruppetal());
    }

    private static String fagsystem(Objektafgoerelse o) {
        var fagsystem = o.fagsystem();
        return fagsystem == null ? Objektafgoerelse.UDEN_NUMMER : fagsystem.toString();
    }

    private void eksempel(Objektafgoerelse o) {
        var slags = o.kle() + o.vistEfter();
        if (eksempler.size() < EKSEMPLER && eksemplerAf.merge(slags, 1, Integer::sum) <= EKSEMPLER_PR_NUMMER) {
            eksempler.add(new Eksempel(
                    o.art().name(),
                    o.objekt(),
                    o.ydelse(),
                    o.kle(),
                    o.fagsystem(),
                    begrundelse(o.foer()),
                    begrundelse(o.efter())));
        }
    }

    private static Begrundelse begrundelse(Spor spor) {
        return new Begrundelse(
                spor.vises(),
                spor.aarsag().betegnelse(),
                spor.trin().stream()
                        .map(t -> new Trin(t.regel(), t.aarsag().betegnelse(), t.bestaaet()))
                        .toList());
    }

    /**
     * What it came to.
     *
     * @param titel title of a KLE number; null when it is not known
     * @param systemnavn name of an it-system; null when it is not known
     */
    Konsekvens resultat(
            Function<String, @Nullable String> titel,
            Function<String, @Nullable String> systemnavn,
            List<String> forbehold) {
        return new Konsekvens(ialt.tal(), grupper(kle, titel), grupper(fagsystemer, systemnavn), eksempler, forbehold);
    }

    private static List<Gruppe> grupper(Map<String, Gruppetal> grupper, Function<String, @Nullable String> navn) {
        return grupper.entrySet().stream()
                .map(g -> new Gruppe(
                        g.getKey(), navn.apply(g.getKey()), g.getValue().tal()))
                .filter(g -> g.tal().aendret())
                .sorted(Comparator.<Gruppe>comparingLong(g -> g.tal().aendringer())
                        .reversed()
                        .thenComparing(Gruppe::noegle))
                .toList();
    }
}
