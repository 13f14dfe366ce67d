package dk.borgerblikket.lookup.trae;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which unit is at the top of an organisation: the one that the organisation names, else the only one that could be.
 *
 * @param rod empty when none is named and there is not exactly one
 * @param andre active units of the organisation that are below nobody, beside it
 */
record Rodvalg(Optional<Kandidat> rod, List<Kandidat> andre) {

    /** Why a unit could be at the top. */
    enum Grund {
        /** The organisation names it as its Overordnet. */
        NAEVNT,
        /** The organisation names it as one of its units, and it is below nobody. */
        TILKNYTTET,
        /** It belongs to the organisation and is below nobody. */
        OEVERST
    }

    /** A unit that could be at the top. */
    record Kandidat(UUID uuid, String navn, boolean aktiv, Grund grund) {}

    static Rodvalg af(List<Kandidat> kandidater) {
        var rod = med(Grund.NAEVNT, kandidater).stream()
                .findFirst()
                .or(() -> eneste(med(Grund.TILKNYTTET, kandidater)))
                .or(() -> eneste(med(Grund.OEVERST, kandidater)));
        return new Rodvalg(
                rod,
                med(Grund.OEVERST, kandidater).stream()
                        .filter(k -> rod.isEmpty() || !k.uuid().equals(rod.get().uuid()))
                        .toList());
    }

    private static List<Kandidat> med(Grund grund, List<Kandidat> kandidater) {
        return kandidater.stream()
                .filter(k -> k.grund() == grund && (k.aktiv() || grund == Grund.NAEVNT))
                .toList();
    }

    private static Optional<Kandidat> eneste(List<Kandidat> kandidater) {
        return kandidater.size() == 1 ? Optional.of(kandidater.getFirst()) : Optional.empty();
    }
}
