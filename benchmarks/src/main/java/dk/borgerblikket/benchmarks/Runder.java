package dk.borgerblikket.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Quantities that every round adds a value to, in the order in which they were first named. */
final class Runder {

    private final Map<String, Maal> maal = new LinkedHashMap<>();

    void tilfoej(String navn, String enhed, double vaerdi) {
        maal.merge(navn, Maal.en(navn, enhed, vaerdi), (hidtil, ny) -> {
            var runder = new ArrayList<>(hidtil.runder());
            runder.addAll(ny.runder());
            return new Maal(navn, enhed, runder);
        });
    }

    /** @param maerke what the names end with */
    List<Maal> maal(String maerke) {
        return maal.values().stream()
                .map(m -> new Maal(m.navn() + maerke, m.enhed(), m.runder()))
                .toList();
    }
}
