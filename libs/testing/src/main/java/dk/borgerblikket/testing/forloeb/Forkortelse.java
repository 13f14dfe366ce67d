package dk.borgerblikket.testing.forloeb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a course that fails as short as it can be while it still fails. */
public final class Forkortelse {

    private Forkortelse() {}

    /** Leaves out ever smaller pieces for as long as the course still fails. */
    public static <T> List<T> af(List<T> trin, Predicate<List<T>> fejler) {
        var kortest = List.copyOf(trin);
        for (var stykke = Math.max(1, trin.size() / 2); stykke >= 1; stykke /= 2) {
            for (var fra = 0; fra + stykke <= kortest.size(); ) {
                var uden = new ArrayList<>(kortest);
                uden.subList(fra, fra + stykke).clear();
                if (fejler.test(List.copyOf(uden))) {
                    kortest = List.copyOf(uden);
                } else {
                    fra += stykke;
                }
            }
        }
        return kortest;
    }
}
