package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.kilder.Materiale;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.overview.OverblikSvar;
import dk.borgerblikket.visibility.Borgeridentitet;
import dk.borgerblikket.visibility.Overblik;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Udbetalingsafgoerelse;
import dk.borgerblikket.visibility.Visning;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is decided about one citizen at one moment.
 *
 * @param korrelation id of the request
 * @param opsaetning the configuration that decided
 * @param materiale what it was decided on
 * @param tid the moment
 */
public record Afgjort(
        Cpr borger, String korrelation, Opsaetning opsaetning, Materiale materiale, Instant tid, Overblik overblik) {

    /** Without any KLE title no rule can be applied, so nothing is shown, and the answer tells which source is missing. */
    public static Afgjort af(Cpr borger, String korrelation, Opsaetning opsaetning, Materiale materiale, Instant tid) {
        var overblik = materiale
                .klassifikation()
                .map(titler -> new Visning(opsaetning, titler, tid)
                        .afgoer(
                                Borgeridentitet.UDEN_EJENDOMME,
                                materiale.sager().orElse(null),
                                materiale.ydelser().orElse(null)))
                .orElseGet(() -> new Overblik(List.of(), List.of(), List.of()));
        return new Afgjort(borger, korrelation, opsaetning, materiale, tid, overblik);
    }

    /** The answer to borger.dk. */
    OverblikSvar svar(BorgerId id, Visningstekster tekster, Optional<Cvr> bopaelskommune) {
        return new OverblikSvar(
                tid,
                Kildebeskeder.af(materiale.status()),
                svarbygger(id, tekster).kommuner(overblik, bopaelskommune));
    }

    Svarbygger svarbygger(BorgerId id, Visningstekster tekster) {
        return new Svarbygger(
                opsaetning, id, borger, tekster.paa(opsaetning, materiale.klassifikation(), Dato.dag(tid)));
    }

    /** Of every authority that had a say, also where it hid everything. */
    public Map<Cvr, Integer> konfigurationsversioner(Optional<Cvr> bopaelskommune) {
        var versioner = new TreeMap<Cvr, Integer>();
        Stream.of(
                        overblik.sager().stream().map(Afgjort::ejer),
                        overblik.ydelser().stream().map(Afgjort::ejer),
                        overblik.udbetalinger().stream().map(Afgjort::ejer),
                        bopaelskommune.stream())
                .flatMap(ejere -> ejere)
                .filter(Objects::nonNull)
                .flatMap(cvr -> opsaetning.kommune(cvr).stream())
                .forEach(k -> versioner.put(k.cvr(), k.konfigurationsversion()));
        return versioner;
    }

    private static @Nullable Cvr ejer(Sagsafgoerelse afgoerelse) {
        return switch (afgoerelse) {
            case Sagsafgoerelse.Vist vist -> vist.ejer();
            case Sagsafgoerelse.Skjult skjult -> skjult.ejer();
        };
    }

    private static @Nullable Cvr ejer(Ydelsesafgoerelse afgoerelse) {
        return switch (afgoerelse) {
            case Ydelsesafgoerelse.Vist vist -> vist.ejer();
            case Ydelsesafgoerelse.Skjult skjult -> skjult.ejer();
        };
    }

    private static @Nullable Cvr ejer(Udbetalingsafgoerelse afgoerelse) {
        return switch (afgoerelse) {
            case Udbetalingsafgoerelse.Vist vist -> vist.ejer();
            case Udbetalingsafgoerelse.Skjult skjult -> skjult.ejer();
        };
    }
}
