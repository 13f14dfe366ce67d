package dk.borgerblikket.lookup.ansvarlig;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The unit that is responsible for a subject: of the open units the one with the most specific task in role Ansvarlig, else
 * in role Udførende; when only closed units have the task, the nearest open one above the first of them (O-7).
 *
 * @param grundlag why it is the one
 * @param opgave the task that it was chosen by
 */
record Ansvarsvalg(Enhed enhed, Grundlag grundlag, Opgave opgave) {

    /** Why somebody is responsible. */
    enum Grundlag {
        /** An open unit has the task in role Ansvarlig. */
        ANSVARLIG,
        /** An open unit has the task in role Udførende. */
        UDFOERENDE,
        /** A closed unit has the task, and this one is above it. */
        OVERORDNET,
        /** No unit has the task. */
        ORGANISATION
    }

    /** What a unit does about a subject. */
    enum Rolle {
        ANSVARLIG,
        UDFOERENDE
    }

    /** A task of a unit, at a level of KLE that covers the subject. */
    record Opgave(UUID enhed, Rolle rolle, String kle) {
        /** The longer the number, the more specific. */
        int praecision() {
            return kle.length();
        }
    }

    /** A unit, and the one that it is below; null at the top. */
    record Enhed(
            UUID uuid,
            String noegle,
            String navn,
            boolean aktiv,
            @Nullable UUID overordnet) {}

    /**
     * Chooses.
     *
     * @param enheder by UUID: those that have the tasks and those above them
     */
    static Optional<Ansvarsvalg> af(List<Opgave> opgaver, Map<UUID, Enhed> enheder) {
        var ordnede = opgaver.stream()
                .filter(o -> enheder.containsKey(o.enhed()))
                .sorted(Comparator.comparing(Opgave::rolle)
                        .thenComparing(
                                Comparator.comparingInt(Opgave::praecision).reversed())
                        .thenComparing(o -> enheder.get(o.enhed()).navn())
                        .thenComparing(Opgave::enhed))
                .toList();
        return ordnede.stream()
                .filter(o -> enheder.get(o.enhed()).aktiv())
                .findFirst()
                .map(o -> new Ansvarsvalg(
                        enheder.get(o.enhed()),
                        o.rolle() == Rolle.ANSVARLIG ? Grundlag.ANSVARLIG : Grundlag.UDFOERENDE,
                        o))
                .or(() -> ordnede.stream()
                        .flatMap(o -> opad(o.enhed(), enheder).stream()
                                .filter(Enhed::aktiv)
                                .limit(1)
                                .map(e -> new Ansvarsvalg(e, Grundlag.OVERORDNET, o)))
                        .findFirst());
    }

    /** The unit and those above it, nearest first; each once, whatever they say. */
    static List<Enhed> opad(UUID enhed, Map<UUID, Enhed> enheder) {
        var led = new ArrayList<Enhed>();
        var kendte = new HashSet<UUID>();
        var nu = enheder.get(enhed);
        while (nu != null && kendte.add(nu.uuid())) {
            led.add(nu);
            nu = nu.overordnet() == null ? null : enheder.get(nu.overordnet());
        }
        return led;
    }
}
