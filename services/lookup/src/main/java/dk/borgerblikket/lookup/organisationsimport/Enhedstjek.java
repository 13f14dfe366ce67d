package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.trae.Traekontrol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What will be odd in the tree of units (O-9): it is told and not refused. */
final class Enhedstjek {

    /** Units that one warning names. */
    private static final int NAEVNES = 100;

    /** A file is the organisation of one municipality, so that its units belong together. */
    private static final UUID FILENS = new UUID(0, 0);

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
        var kontrol = Traekontrol.af(overordnet.entrySet().stream()
                .map(e -> enhed(e.getKey(), e.getValue(), overordnet.keySet(), ukendte))
                .toList());
        var advarsler = new ArrayList<Advarsel>();
        tilfoej(
                advarsler,
                Art.CYKLUS,
                "Enhederne er hinandens overordnede i en ring.",
                kontrol.kredse().stream().flatMap(List::stream).toList());
        tilfoej(
                advarsler,
                Art.UDEN_OVERORDNET,
                "Enhedernes overordnede enhed findes ikke blandt de aktive.",
                kontrol.foraeldreloese());
        tilfoej(
                advarsler,
                Art.FLERE_ROEDDER,
                "Der er mere end én enhed uden overordnet.",
                kontrol.flereRoedder().getOrDefault(FILENS, List.of()));
        return advarsler;
    }

    /** One below a unit that is not known is neither loose nor a root. */
    private static Traekontrol.Enhed enhed(UUID uuid, Optional<UUID> overordnet, Set<UUID> kendte, Set<UUID> ukendte) {
        var underUkendt = overordnet.filter(ukendte::contains).isPresent();
        return new Traekontrol.Enhed(
                uuid,
                "",
                true,
                overordnet.isPresent() && !underUkendt,
                overordnet.filter(kendte::contains).orElse(null),
                underUkendt ? null : FILENS);
    }

    private static void tilfoej(List<Advarsel> advarsler, Art art, String besked, List<UUID> enheder) {
        if (!enheder.isEmpty()) {
            advarsler.add(new Advarsel(
                    art,
                    besked,
                    enheder.size(),
                    enheder.stream().sorted().limit(NAEVNES).toList()));
        }
    }
}
