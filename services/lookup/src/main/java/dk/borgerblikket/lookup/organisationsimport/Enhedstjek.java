package dk.borgerblikket.lookup.organisationsimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is odd in a tree of units (O-9): it is told and not refused. */
final class Enhedstjek {

    /** Units that one warning names. */
    private static final int NAEVNES = 100;

    private Enhedstjek() {}

    /** The kinds of oddity. */
    enum Art {
        /** The units go round in a ring. */
        CYKLUS,
        /** The unit above is not among the active ones. */
        UDEN_OVERORDNET,
        /** Several units have nobody above. */
        FLERE_ROEDDER
    }

    /**
     * A warning.
     *
     * @param antal how many units it is about
     * @param enheder the first of them
     */
    record Advarsel(Art art, String besked, int antal, List<UUID> enheder) {}

    /**
     * @param overordnet the unit above by active unit; empty for one that has none
     * @param ukendte units that are there, but of which this is not known
     */
    static List<Advarsel> advarsler(Map<UUID, Optional<UUID>> overordnet, Set<UUID> ukendte) {
        var advarsler = new ArrayList<Advarsel>();
        tilfoej(advarsler, Art.CYKLUS, "Enhederne er hinandens overordnede i en ring.", iRing(overordnet));
        tilfoej(
                advarsler,
                Art.UDEN_OVERORDNET,
                "Enhedernes overordnede enhed findes ikke blandt de aktive.",
                overordnet.entrySet().stream()
                        .filter(e -> e.getValue()
                                .filter(o -> !overordnet.containsKey(o) && !ukendte.contains(o))
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .toList());
        var roedder = overordnet.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (roedder.size() > 1) {
            tilfoej(advarsler, Art.FLERE_ROEDDER, "Der er mere end én enhed uden overordnet.", roedder);
        }
        return advarsler;
    }

    private static void tilfoej(List<Advarsel> advarsler, Art art, String besked, List<UUID> enheder) {
        if (!enheder.isEmpty()) {
            advarsler.add(new Advarsel(
                    art,
                    besked,
                    enheder.size(),
                    enheder.stream()
                            .sorted(Comparator.comparing(UUID::toString))
                            .limit(NAEVNES)
                            .toList()));
        }
    }

    /** Every unit is walked up from once: one that a walk meets again before the top is in a ring. */
    private static List<UUID> iRing(Map<UUID, Optional<UUID>> overordnet) {
        var faerdige = new HashSet<UUID>();
        var ringe = new ArrayList<UUID>();
        for (var start : overordnet.keySet()) {
            var sti = new ArrayList<UUID>();
            var paaStien = new HashSet<UUID>();
            var enhed = Optional.of(start);
            while (enhed.isPresent() && !faerdige.contains(enhed.get()) && paaStien.add(enhed.get())) {
                sti.add(enhed.get());
                enhed = Objects.requireNonNullElse(overordnet.get(enhed.get()), Optional.empty());
            }
            if (enhed.isPresent() && paaStien.contains(enhed.get())) {
                ringe.addAll(sti.subList(sti.indexOf(enhed.get()), sti.size()));
            }
            faerdige.addAll(sti);
        }
        return ringe;
    }
}
