package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput.Bevillingsdel;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput.Effektueringsdel;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput.Filter;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the hits are asked for (benefit-index §11): all without a filter, those that it names with one.
 *
 * @param medUnavngivne whether what a filter has no name for is among them, such as the receiver of a payment
 */
record Dele(Set<Bevillingsdel> bevilling, Set<Effektueringsdel> effektuering, boolean medUnavngivne) {

    static Dele af(@Nullable Filter filter) {
        if (filter == null) {
            return new Dele(EnumSet.allOf(Bevillingsdel.class), EnumSet.allOf(Effektueringsdel.class), true);
        }
        var bevilling = EnumSet.noneOf(Bevillingsdel.class);
        filter.bevillingVis().forEach(v -> bevilling.add(v.vis()));
        filter.bevillingInkluder()
                .forEach(i -> bevilling.add(
                        switch (i) {
                            case bevilgetydelse -> Bevillingsdel.bevilgetydelse;
                        }));
        var effektuering = EnumSet.noneOf(Effektueringsdel.class);
        filter.effektueringVis().forEach(v -> effektuering.add(v.vis()));
        filter.effektueringInkluder()
                .forEach(i -> effektuering.add(
                        switch (i) {
                            case oekonomiskeydelseeffektueringer -> Effektueringsdel.oekonomiskeydelseeffektueringer;
                        }));
        return new Dele(bevilling, effektuering, false);
    }

    /** Whether grants are sent, and not only counted. */
    boolean visBevillinger() {
        return !bevilling.isEmpty();
    }

    /** Whether payments are sent, and not only counted. */
    boolean visEffektueringer() {
        return !effektuering.isEmpty();
    }
}
