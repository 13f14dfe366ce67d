package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Criteria on what was known at a time. They are asked of states that were in force then: the index chooses objects that
 * can have had one, and their history is folded. What is found replaces the criterion in the tree.
 */
@Singleton
final class Historiksoegning {

    /** Largest number of objects whose history one criterion looks into. */
    static final int MAKS_KANDIDATER = 1000;

    /** Largest number of states that are looked at for one criterion. */
    private static final int MAKS_TILSTANDE = 50_000;

    private final SoegeRepository repository;
    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final ObjectMapper json;

    Historiksoegning(
            SoegeRepository repository,
            Registreringslager lager,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            ObjectMapper json) {
        this.repository = repository;
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.json = json;
    }

    /**
     * A tree that can be asked of objects as they are.
     *
     * @param billeder the states that fulfilled a criterion, newest first where there are several, by object
     */
    record Oploest(Udtryk udtryk, Map<UUID, Historik.Tilstand<?>> billeder) {}

    /**
     * Replaces the criteria on history by what fulfils them.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING}, as failure, when too much would have to be looked into
     */
    Uni<Oploest> oploes(Laeser laeser, Udtryk udtryk) {
        return switch (udtryk) {
            case Udtryk.Og(var led) -> alle(laeser, led).map(o -> o.som(new Udtryk.Og(o.led())));
            case Udtryk.Eller(var led) -> alle(laeser, led).map(o -> o.som(new Udtryk.Eller(o.led())));
            // What did not hold then has no state to show.
            case Udtryk.Ikke(var led) ->
                oploes(laeser, led).map(o -> new Oploest(new Udtryk.Ikke(o.udtryk()), Map.of()));
            case Udtryk.Soeg(var kriterium) when !kriterium.viden().erNu() -> fundet(laeser, kriterium);
            case Udtryk.Soeg _, Udtryk.PaaIngenSag _, Udtryk.Blandt _ ->
                Uni.createFrom().item(new Oploest(udtryk, Map.of()));
        };
    }

    private record Flere(List<Udtryk> led, Map<UUID, Historik.Tilstand<?>> billeder) {
        Oploest som(Udtryk udtryk) {
            return new Oploest(udtryk, billeder);
        }
    }

    private Uni<Flere> alle(Laeser laeser, List<Udtryk> led) {
        if (led.isEmpty()) {
            return Uni.createFrom().item(new Flere(List.of(), Map.of()));
        }
        return Uni.join()
                .all(led.stream().map(l -> oploes(laeser, l)).toList())
                .usingConcurrencyOf(1)
                .andFailFast()
                .map(oploeste -> {
                    var billeder = new HashMap<UUID, Historik.Tilstand<?>>();
                    oploeste.forEach(o -> o.billeder().forEach(billeder::putIfAbsent));
                    return new Flere(oploeste.stream().map(Oploest::udtryk).toList(), billeder);
                });
    }

    private Uni<Oploest> fundet(Laeser laeser, Kriterium kriterium) {
        return repository
                .kandidater(laeser, kriterium, MAKS_KANDIDATER + 1)
                .flatMap(kandidater -> {
                    if (kandidater.size() > MAKS_KANDIDATER) {
                        throw forBred("flere end " + MAKS_KANDIDATER + " objekter skal undersøges");
                    }
                    return switch (kriterium.art()) {
                        case SAG -> fundet(sagstype, kandidater, kriterium);
                        case DOKUMENT -> fundet(dokumenttype, kandidater, kriterium);
                    };
                })
                .map(billeder -> new Oploest(new Udtryk.Blandt(billeder.keySet()), billeder));
    }

    private <T> Uni<Map<UUID, Historik.Tilstand<?>>> fundet(
            Objekttype<T> type, List<UUID> kandidater, Kriterium kriterium) {
        return lager.historik(type, kandidater)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(historikker -> {
                    var viden = kriterium.viden();
                    if (historikker.values().stream()
                                    .mapToLong(h -> arbejde(h, viden))
                                    .sum()
                            > MAKS_TILSTANDE) {
                        throw forBred("for lang historik skal undersøges");
                    }
                    var resultat = new HashMap<UUID, Historik.Tilstand<?>>();
                    historikker.forEach(
                            (uuid, historik) -> historik.tilstande(viden.afsender(), viden.indeks()).stream()
                                    .filter(t -> Kravproeve.opfylder(kriterium, emne(t)))
                                    .findFirst()
                                    .ifPresent(t -> resultat.put(uuid, t)));
                    return resultat;
                });
    }

    /** Number of states that are folded to find those in force. */
    private static long arbejde(Historik<?> historik, Kriterium.Viden viden) {
        long antal = historik.registreringer().size();
        return viden.indeks().equals(Periode.ALTID) ? antal : antal * antal;
    }

    /** A registration without a user or a life cycle of its own has those of the object. */
    private Kravproeve.Emne emne(Historik.Tilstand<?> tilstand) {
        var indhold = trae(tilstand.indhold());
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
                        + ". Tilføj for eksempel part, klasse, aktør eller nummer til samme SoegSag eller SoegDokument.");
    }
}
