package dk.borgerblikket.reporting.efterregning;

import dk.borgerblikket.reporting.kald.Kaldstal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A month counted in three ways, each by place.
 *
 * @param rapporten the counters that reports are made of
 * @param kaldene the stored calls, counted now
 * @param opslagene the gateway's access rows, counted now
 */
record Optaelling(Map<String, Kaldstal> rapporten, Map<String, Kaldstal> kaldene, Map<String, Kaldstal> opslagene) {

    /** The places where not all three agree; a place that one of them does not know has no calls there. */
    List<Afvigelse> afvigelser() {
        var steder = new TreeSet<>(rapporten.keySet());
        steder.addAll(kaldene.keySet());
        steder.addAll(opslagene.keySet());
        var afvigelser = new ArrayList<Afvigelse>();
        for (var sted : steder) {
            var i = rapporten.getOrDefault(sted, Kaldstal.INGEN);
            var talt = kaldene.getOrDefault(sted, Kaldstal.INGEN);
            var slaaetOp = opslagene.getOrDefault(sted, Kaldstal.INGEN);
            if (!i.equals(talt) || !i.equals(slaaetOp)) {
                afvigelser.add(new Afvigelse(sted, i, talt, slaaetOp));
            }
        }
        return List.copyOf(afvigelser);
    }
}
