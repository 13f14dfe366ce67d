package dk.borgerblikket.search.fremsoeg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Historik.Tilstand;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.kriterier.Kravproeve;
import dk.borgerblikket.search.kriterier.Kriterium;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Criteria on what was known at a time. They are asked of what the reader sees of states that were in force then: the index
 * chooses objects that can have had one, and their history is folded. What is found replaces the criterion in the tree.
 */
@Singleton
final class Historiksoegning {

    /** Largest number of objects whose history one criterion looks into. */
    static final int MAKS_KANDIDATER = 1000;

    /** Largest number of states that are looked at for one criterion. */
    private static final int MAKS_TILSTANDE = 50_000;

    private final SoegeRepository repository;
    private final Laesevilkaar vilkaar;
    private final Registreringslager lager;
    private final ObjectMapper json;

    Historiksoegning(SoegeRepository repository, Laesevilkaar vilkaar, Registreringslager lager, ObjectMapper json) {
        this.repository = repository;
        this.vilkaar = vilkaar;
        this.lager = lager;
        this.json = json;
    }

    /**
     * A tree that can be asked of objects as they are.
     *
     * @param billeder the states that fulfilled a criterion, newest first where there are several, by object; not cut
     */
    record Oploest<T>(Udtryk udtryk, Map<UUID, Tilstand<T>> billeder) {}

    /**
     * Replaces the criteria on history by what fulfils them.
     *
     * @param udtryk a tree about this kind of object only
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING}, as failure, when too much would have to be looked into
     */
    <T> Uni<Oploest<T>> oploes(Objekttype<T> type, Laeser laeser, Udtryk udtryk) {
        return switch (udtryk) {
            case Udtryk.Og(var led) -> alle(type, laeser, led).map(o -> o.som(new Udtryk.Og(o.led())));
            case Udtryk.Eller(var led) -> alle(type, laeser, led).map(o -> o.som(new Udtryk.Eller(o.led())));
            // What did not hold then has no state to show.
            case Udtryk.Ikke(var led) ->
                oploes(type, laeser, led).map(o -> new Oploest<>(new Udtryk.Ikke(o.udtryk()), Map.of()));
            case Udtryk.Soeg(var kriterium) when !kriterium.viden().erNu() -> fundet(type, laeser, kriterium);
            case Udtryk.Soeg _, Udtryk.Forhold _, Udtryk.Blandt _ ->
                Uni.createFrom().item(new Oploest<>(udtryk, Map.of()));
        };
    }

    private record Flere<T>(List<Udtryk> led, Map<UUID, Tilstand<T>> billeder) {
        Oploest<T> som(Udtryk udtryk) {
            return new Oploest<>(udtryk, billeder);
        }
    }

    private <T> Uni<Flere<T>> alle(Objekttype<T> type, Laeser laeser, List<Udtryk> led) {
        if (led.isEmpty()) {
            return Uni.createFrom().item(new Flere<>(List.of(), Map.of()));
        }
        return Uni.join()
                .all(led.stream().map(l -> oploes(type, laeser, l)).toList())
                .usingConcurrencyOf(1)
                .andFailFast()
                .map(oploeste -> {
                    var billeder = new HashMap<UUID, Tilstand<T>>();
                    oploeste.forEach(o -> o.billeder().forEach(billeder::putIfAbsent));
                    return new Flere<>(oploeste.stream().map(Oploest::udtryk).toList(), billeder);
                });
    }

    private <T> Uni<Oploest<T>> fundet(Objekttype<T> type, Laeser laeser, Kriterium kriterium) {
        return repository
                .kandidater(laeser, kriterium, MAKS_KANDIDATER + 1)
                .flatMap(kandidater -> {
                    if (kandidater.size() > MAKS_KANDIDATER) {
                        throw forBred("flere end " + MAKS_KANDIDATER + " objekter skal undersøges");
                    }
                    return lager.historik(type, kandidater);
                })
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(historikker -> tilstande(historikker, kriterium.viden()))
                .flatMap(tilstande -> vilkaar.snit(laeser, type, indhold(tilstande))
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(snit -> opfyldte(tilstande, snit, kriterium)))
                .map(billeder -> new Oploest<>(new Udtryk.Blandt(billeder.keySet()), billeder));
    }

    private static <T> Map<UUID, List<Tilstand<T>>> tilstande(
            Map<UUID, Historik<T>> historikker, Kriterium.Viden viden) {
        if (historikker.values().stream().mapToLong(h -> arbejde(h, viden)).sum() > MAKS_TILSTANDE) {
            throw forBred("for lang historik skal undersøges");
        }
        var resultat = new HashMap<UUID, List<Tilstand<T>>>();
        historikker.forEach(
                (uuid, historik) -> resultat.put(uuid, historik.tilstande(viden.afsender(), viden.indeks())));
        return resultat;
    }

    private static <T> Map<UUID, List<T>> indhold(Map<UUID, List<Tilstand<T>>> tilstande) {
        var resultat = new HashMap<UUID, List<T>>();
        tilstande.forEach((uuid, alle) ->
                resultat.put(uuid, alle.stream().map(Tilstand::indhold).toList()));
        return resultat;
    }

    private <T> Map<UUID, Tilstand<T>> opfyldte(
            Map<UUID, List<Tilstand<T>>> tilstande, Laesevilkaar.Snit<T> snit, Kriterium kriterium) {
        var resultat = new HashMap<UUID, Tilstand<T>>();
        tilstande.forEach((uuid, alle) -> alle.stream()
                .filter(t -> Kravproeve.opfylder(kriterium, emne(t, snit.af(uuid, t.indhold()))))
                .findFirst()
                .ifPresent(t -> resultat.put(uuid, t)));
        return resultat;
    }

    /** Number of states that are folded to find those in force. */
    private static long arbejde(Historik<?> historik, Kriterium.Viden viden) {
        long antal = historik.registreringer().size();
        return viden.indeks().equals(Periode.ALTID) ? antal : antal * antal;
    }

    /** A registration without a user or a life cycle of its own has those of the object. */
    private Kravproeve.Emne emne(Tilstand<?> tilstand, Object set) {
        var indhold = trae(set);
        return new Kravproeve.Emne(
                indhold, tilstand.opdateret(), List.of(trae(tilstand.sidste().indhold()), indhold));
    }

    private JsonNode trae(Object vaerdi) {
        try {
            return json.readTree(Lagerformat.skriv(vaerdi));
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException("Lagerformatet er JSON", umuligt);
        }
    }

    private static Fejl forBred(String hvorfor) {
        return new Fejl(
                Soegefejl.UGYLDIG_SOEGNING,
                "Søgningen i det, der var kendt på et tidspunkt, er for bred: " + hvorfor
                        + ". Tilføj for eksempel part, klasse, aktør eller nummer til samme sæt kriterier.");
    }
}
