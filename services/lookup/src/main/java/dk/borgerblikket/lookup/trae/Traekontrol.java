package dk.borgerblikket.lookup.trae;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with how the units of an authority stand to each other (O-9).
 *
 * @param kredse each a list of units, of which each is below the next and the last below the first
 * @param foraeldreloese active units whose Overordnet is not a unit of the authority at the moment
 * @param underLukkede active units below a closed one
 * @param udenOrganisation active units that belong to no organisation
 * @param flereRoedder for each organisation with more than one, its active units below nobody
 */
public record Traekontrol(
        List<List<UUID>> kredse,
        List<UUID> foraeldreloese,
        List<UUID> underLukkede,
        List<UUID> udenOrganisation,
        Map<UUID, List<UUID>> flereRoedder) {

    /**
     * A unit.
     *
     * @param harOverordnet whether it says that it is below something
     * @param overordnet the unit of the authority that this is; null when there is none
     * @param tilhoerer the organisation
     */
    public record Enhed(
            UUID uuid,
            String navn,
            boolean aktiv,
            boolean harOverordnet,
            @Nullable UUID overordnet,
            @Nullable UUID tilhoerer) {}

    /** A reference by URN: the authority is not integrated with this register (O-5). */
    public record Urnhenvisning(UUID objekt, String art, String relation, String urn) {}

    /** @param enheder all of the authority's */
    public static Traekontrol af(List<Enhed> enheder) {
        var ved = new HashMap<UUID, Enhed>();
        enheder.forEach(e -> ved.put(e.uuid(), e));
        var aktive = enheder.stream().filter(Enhed::aktiv).toList();
        return new Traekontrol(
                kredse(enheder, ved),
                uuider(aktive.stream()
                        .filter(e -> e.harOverordnet() && e.overordnet() == null)
                        .toList()),
                uuider(aktive.stream()
                        .filter(e -> e.overordnet() != null
                                && !ved.get(e.overordnet()).aktiv())
                        .toList()),
                uuider(aktive.stream().filter(e -> e.tilhoerer() == null).toList()),
                aktive.stream()
                        .filter(e -> !e.harOverordnet() && e.tilhoerer() != null)
                        .collect(Collectors.groupingBy(
                                Enhed::tilhoerer, Collectors.mapping(Enhed::uuid, Collectors.toList())))
                        .entrySet()
                        .stream()
                        .filter(roedder -> roedder.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Every unit is below one at most, so that each walk upwards ends at the top or goes round. */
    private static List<List<UUID>> kredse(List<Enhed> enheder, Map<UUID, Enhed> ved) {
        var kredse = new ArrayList<List<UUID>>();
        var kendte = new HashSet<UUID>();
        for (var enhed : enheder) {
            var vej = new LinkedHashSet<UUID>();
            UUID sted = enhed.uuid();
            while (sted != null && !kendte.contains(sted) && vej.add(sted)) {
                sted = ved.get(sted).overordnet();
            }
            if (sted != null && vej.contains(sted)) {
                var begyndelse = sted;
                kredse.add(vej.stream().dropWhile(u -> !u.equals(begyndelse)).toList());
            }
            kendte.addAll(vej);
        }
        return kredse;
    }

    private static List<UUID> uuider(List<Enhed> enheder) {
        return enheder.stream().map(Enhed::uuid).toList();
    }
}
