package dk.borgerblikket.gateway.opslag;

import dk.borgerblikket.oio.Cvr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For whom one call counts: for the municipality of residence with or without data, and for every
 * other authority that returned data. A call without a known municipality of residence and without data counts under
 * "ukendt".
 */
public final class Kaldsregnskab {

    private Kaldsregnskab() {}

    /**
     * @param vist what the answer shows, by authority; no entry where nothing is shown
     * @param komplet whether every source gave everything that it has
     * @return at least one entry, and at most one per authority
     */
    public static List<KommuneKald> taelling(Optional<Cvr> bopaelskommune, Map<Cvr, Vist> vist, boolean komplet) {
        var kald = new ArrayList<KommuneKald>();
        vist.forEach((cvr, v) -> kald.add(
                new KommuneKald(cvr, !v.sager().isEmpty(), !v.bevillinger().isEmpty(), false)));
        var udenData = bopaelskommune.isPresent() ? !vist.containsKey(bopaelskommune.get()) : vist.isEmpty();
        if (udenData) {
            kald.add(new KommuneKald(bopaelskommune.orElse(null), false, false, !komplet));
        }
        return List.copyOf(kald);
    }
}
