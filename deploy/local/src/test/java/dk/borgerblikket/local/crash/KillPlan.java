package dk.borgerblikket.local.crash;

import dk.borgerblikket.local.TwoGateways.Victim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Which process is killed after which number of answered calls: as often each, in any order, at any point. */
record KillPlan(List<Kill> kills) {

    /** One kill, after so many answered calls. */
    record Kill(int after, Victim victim) {}

    /**
     * @param calls how many answered calls the kills are spread over
     * @param each how often each process is killed
     */
    static KillPlan random(Random random, int calls, int each) {
        var victims = new ArrayList<Victim>();
        for (var victim : Victim.values()) {
            victims.addAll(Collections.nCopies(each, victim));
        }
        Collections.shuffle(victims, random);
        var points = IntStream.generate(() -> random.nextInt(calls))
                .limit(victims.size())
                .sorted()
                .toArray();
        return new KillPlan(IntStream.range(0, points.length)
                .mapToObj(i -> new Kill(points[i], victims.get(i)))
                .toList());
    }
}
