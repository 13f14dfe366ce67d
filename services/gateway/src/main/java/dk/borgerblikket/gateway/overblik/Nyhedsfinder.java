package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.opslag.Besoeg;
import dk.borgerblikket.gateway.overblik.Nyhed.Art;
import dk.borgerblikket.overview.OverblikSvar;
import dk.borgerblikket.visibility.Dokumentafgoerelse;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Udbetalingsafgoerelse;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer against what the citizen saw the last time. New is an object that was not among what was shown then, and a
 * state that has begun since; a state that is registered later than it began is not noticed. Only what is shown now can be
 * new, so nothing that is hidden is told.
 */
final class Nyhedsfinder {

    private final Afgjort afgjort;
    private final BorgerId id;
    private final Besoeg forrige;

    Nyhedsfinder(Afgjort afgjort, BorgerId id, Besoeg forrige) {
        this.afgjort = afgjort;
        this.id = id;
        this.forrige = forrige;
    }

    Nyt nyt(OverblikSvar svar) {
        var sager = efterId(afgjort.overblik().visteSager(), s -> id.sag(afgjort.borger(), s.id()));
        var ydelser = efterId(afgjort.overblik().visteYdelser(), y -> id.ydelse(afgjort.borger(), y));
        var aendrede = aendrede();
        var nyheder = new ArrayList<Nyhed>();
        for (var kommune : svar.kommuner()) {
            kommune.sager().forEach(s -> nyheder.addAll(sag(s.id(), sager.get(s.id()), aendrede)));
            kommune.ydelser().forEach(y -> nyheder.addAll(ydelse(y.id(), ydelser.get(y.id()))));
        }
        return new Nyt(forrige.tidspunkt(), nyheder);
    }

    private List<Nyhed> sag(String id, Sagsafgoerelse.Vist sag, Set<UUID> aendrede) {
        if (!forrige.sager().contains(sag.id())) {
            return List.of(new Nyhed(Art.SAG, id, sag.titel(), 1, null));
        }
        var nyheder = new ArrayList<Nyhed>();
        if (aendrede.contains(sag.id())) {
            nyheder.add(new Nyhed(Art.STATUS, id, sag.titel(), 1, sag.status()));
        }
        var dokumenter =
                nye(sag.visteDokumenter().stream().map(Dokumentafgoerelse.Vist::dokument), forrige.dokumenter());
        if (dokumenter > 0) {
            nyheder.add(new Nyhed(Art.DOKUMENTER, id, sag.titel(), dokumenter, null));
        }
        return nyheder;
    }

    private List<Nyhed> ydelse(String id, Ydelsesafgoerelse.Vist ydelse) {
        if (!forrige.bevillinger().contains(ydelse.bevilling())) {
            return List.of(new Nyhed(Art.YDELSE, id, ydelse.navn(), 1, null));
        }
        var udbetalinger = nye(
                ydelse.udbetalinger().stream().map(Udbetalingsafgoerelse.Vist::effektuering), forrige.effektueringer());
        return udbetalinger == 0
                ? List.of()
                : List.of(new Nyhed(Art.UDBETALINGER, id, ydelse.navn(), udbetalinger, null));
    }

    private static int nye(Stream<UUID> vist, Set<UUID> kendte) {
        return (int) vist.distinct().filter(uuid -> !kendte.contains(uuid)).count();
    }

    /** Cases with a state that has begun since the last time. */
    private Set<UUID> aendrede() {
        return afgjort.materiale().sager().stream()
                .flatMap(s -> s.sager().stream())
                .filter(s -> s.fremdrift().stream().map(Gyldig::fra).anyMatch(this::siden))
                .map(Sagsgrundlag::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean siden(@Nullable Instant fra) {
        return fra != null && fra.isAfter(forrige.tidspunkt()) && !fra.isAfter(afgjort.tid());
    }

    private static <T> Map<String, T> efterId(List<T> vist, Function<T, String> id) {
        var efterId = new HashMap<String, T>();
        vist.forEach(v -> efterId.putIfAbsent(id.apply(v), v));
        return efterId;
    }
}
