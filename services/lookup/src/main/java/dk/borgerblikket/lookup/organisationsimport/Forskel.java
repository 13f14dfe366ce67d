package dk.borgerblikket.lookup.organisationsimport;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.Periode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What two versions of an object do not say alike. */
final class Forskel {

    private Forskel() {}

    /** Names of fields, states and relations, in order; empty when nothing differs. */
    static List<String> felter(Registrering nu, Registrering ny) {
        Set<String> navne = new TreeSet<>();
        if (!nu.egenskaber().equals(ny.egenskaber())) {
            Stream.of(nu, ny)
                    .flatMap(r -> r.egenskaber().stream())
                    .flatMap(e -> e.felter().keySet().stream())
                    .filter(felt -> !tidslinje(nu, felt).equals(tidslinje(ny, felt)))
                    .forEach(navne::add);
            if (navne.isEmpty()) {
                navne.add("Virkning");
            }
        }
        if (!nu.gyldighed().equals(ny.gyldighed())) {
            navne.add("Gyldighed");
        }
        Stream.of(nu, ny)
                .flatMap(r -> r.relationer().keySet().stream())
                .filter(navn -> !nu.relationer(navn).equals(ny.relationer(navn)))
                .forEach(navne::add);
        return List.copyOf(navne);
    }

    private static List<Map.Entry<Periode, Optional<JsonNode>>> tidslinje(Registrering r, String felt) {
        return r.egenskaber().stream()
                .map(e -> Map.entry(e.periode(), Optional.ofNullable(e.felter().get(felt))))
                .toList();
    }
}
