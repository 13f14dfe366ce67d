package dk.borgerblikket.testing.forloeb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells how a course fails. */
public final class Forklaring {

    private Forklaring() {}

    /**
     * @param froe the seed that plays it again
     * @param indeks what the index ended in
     * @param model what the model ended in
     * @param raekker the rows that were left
     * @param genopbygget the rows there are when each object is written once
     */
    public static String af(
            long froe,
            List<?> trin,
            Map<String, String> indeks,
            Map<String, String> model,
            List<String> raekker,
            List<String> genopbygget) {
        var forskelle = new TreeMap<String, String>();
        indeks.forEach((k, v) -> forskel(forskelle, k + " (indeks)", v, model.get(k)));
        model.forEach((k, v) -> forskel(forskelle, k + " (model)", v, indeks.get(k)));
        var kunFoer = new ArrayList<>(raekker);
        genopbygget.forEach(kunFoer::remove);
        var kunGenopbygget = new ArrayList<>(genopbygget);
        raekker.forEach(kunGenopbygget::remove);
        return "frø %d (-Dforloeb.froe)%n%s%nafviger:%n%s%nkun efter forløbet:%n%s%nkun genopbygget:%n%s"
                .formatted(froe, linjer(trin), linjer(forskelle.entrySet()), linjer(kunFoer), linjer(kunGenopbygget));
    }

    private static void forskel(Map<String, String> forskelle, String navn, String vaerdi, @Nullable String anden) {
        if (!vaerdi.equals(anden)) {
            forskelle.put(navn, vaerdi);
        }
    }

    private static String linjer(Iterable<?> ting) {
        var resultat = new StringBuilder();
        ting.forEach(t -> resultat.append("  ").append(t).append('\n'));
        return resultat.toString();
    }
}
