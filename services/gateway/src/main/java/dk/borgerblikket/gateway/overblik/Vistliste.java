package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.opslag.Vist;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.Dokumentafgoerelse;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Udbetalingsafgoerelse;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which objects an answer shows, for the access row. */
public final class Vistliste {

    private Vistliste() {}

    /** By the authority under which the answer shows them; an authority that shows nothing is not there. */
    public static Map<Cvr, Vist> af(List<Sagsafgoerelse.Vist> sager, List<Ydelsesafgoerelse.Vist> ydelser) {
        var myndigheder = new TreeSet<Cvr>();
        sager.forEach(s -> myndigheder.add(s.ejer()));
        ydelser.forEach(y -> myndigheder.add(y.ejer()));
        var liste = new TreeMap<Cvr, Vist>();
        for (var cvr : myndigheder) {
            liste.put(
                    cvr,
                    vist(
                            sager.stream().filter(s -> s.ejer().equals(cvr)).toList(),
                            ydelser.stream().filter(y -> y.ejer().equals(cvr)).toList()));
        }
        return liste;
    }

    private static Vist vist(List<Sagsafgoerelse.Vist> sager, List<Ydelsesafgoerelse.Vist> ydelser) {
        return new Vist(
                uuider(sager.stream(), Sagsafgoerelse.Vist::id),
                uuider(sager.stream().flatMap(s -> s.visteDokumenter().stream()), Dokumentafgoerelse.Vist::dokument),
                uuider(ydelser.stream(), Ydelsesafgoerelse.Vist::bevilling),
                uuider(
                        ydelser.stream().flatMap(y -> y.udbetalinger().stream()),
                        Udbetalingsafgoerelse.Vist::effektuering));
    }

    private static <T> List<UUID> uuider(Stream<T> vist, Function<T, UUID> id) {
        return vist.map(id).distinct().toList();
    }
}
