package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Lagertid;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds objects for the graph: many at a time, and only what holds at the moment. */
@Singleton
final class GrafRepository {

    /** Which organisation is the one of the CVR number? Served by egenskab_nummer and relation_reference. */
    private static final String ORGANISATION = """
            SELECT o.objekt
            FROM egenskab v
            JOIN relation r ON r.reference = v.objekt AND r.navn = 'Virksomhed' AND r.art = 'Organisation'
                AND r.fra <= $2 AND r.til > $2
            JOIN egenskab o ON o.objekt = r.objekt AND o.ejer_cvr = $1::bpchar AND o.fra <= $2 AND o.til > $2
            WHERE v.nummer = $1 AND v.art = 'Virksomhed' AND v.fra <= $2 AND v.til > $2
            ORDER BY EXISTS (SELECT FROM tilstand t WHERE t.objekt = o.objekt AND t.aktiv AND t.fra <= $2 AND t.til > $2) DESC,
                EXISTS (SELECT FROM relation m WHERE m.objekt = o.objekt AND m.navn = 'Myndighed'
                    AND m.fra <= $2 AND m.til > $2) DESC,
                o.navn, o.objekt
            LIMIT 1
            """;

    /** Which objects of the same owner refer to each of these? Served by relation_reference. */
    private static final String HENVISENDE = """
            SELECT k.nr, r.objekt
            FROM unnest($1::text[], $2::text[], $3::uuid[]) WITH ORDINALITY AS k (art, navn, reference, nr)
            JOIN objekt o ON o.uuid = k.reference
            JOIN relation r ON r.reference = k.reference AND r.navn = k.navn AND r.art = k.art
                AND r.fra <= $4 AND r.til > $4
            JOIN egenskab e ON e.objekt = r.objekt AND e.ejer_cvr = o.ejer_cvr AND e.fra <= $4 AND e.til > $4
            GROUP BY k.nr, r.objekt
            ORDER BY k.nr, min(e.navn), r.objekt
            LIMIT $5
            """;

    private final Pool pool;
    private final Objektopslag opslag;

    GrafRepository(Pool pool, Objektopslag opslag) {
        this.pool = pool;
        this.opslag = opslag;
    }

    /**
     * Objects that refer to one.
     *
     * @param art kind of the objects
     * @param navn their relation
     * @param reference what it refers to
     */
    record Henvisning(Objektart art, String navn, UUID reference) {}

    Uni<Optional<UUID>> organisation(Cvr cvr, Instant nu) {
        return pool.preparedQuery(ORGANISATION)
                .execute(Tuple.of(cvr.cifre(), Lagertid.af(nu)))
                .map(raekker -> raekker.size() == 0
                        ? Optional.empty()
                        : Optional.of(raekker.iterator().next().getUUID("objekt")));
    }

    /** Those of the objects that are there. */
    Uni<Map<UUID, Objekt>> hent(Collection<UUID> uuider, Instant nu) {
        return opslag.hent(uuider)
                .map(fundne -> fundne.stream()
                        .map(l -> Objekt.af(l, nu))
                        .collect(Collectors.toMap(Objekt::uuid, o -> o, (a, b) -> a, LinkedHashMap::new)));
    }

    /** @param hoejst most objects, together; one more is found when there are more */
    Uni<Map<Henvisning, List<UUID>>> henvisende(Collection<Henvisning> henvisninger, Instant nu, int hoejst) {
        var noegler = List.copyOf(henvisninger);
        return pool.preparedQuery(HENVISENDE)
                .execute(Tuple.tuple()
                        .addArrayOfString(
                                noegler.stream().map(h -> h.art().oioNavn()).toArray(String[]::new))
                        .addArrayOfString(noegler.stream().map(Henvisning::navn).toArray(String[]::new))
                        .addArrayOfUUID(
                                noegler.stream().map(Henvisning::reference).toArray(UUID[]::new))
                        .addOffsetDateTime(Lagertid.af(nu))
                        .addInteger(hoejst + 1))
                .map(raekker -> {
                    var resultat = new HashMap<Henvisning, List<UUID>>();
                    raekker.forEach(r -> resultat.computeIfAbsent(
                                    noegler.get(Math.toIntExact(r.getLong("nr")) - 1), h -> new ArrayList<>())
                            .add(r.getUUID("objekt")));
                    return resultat;
                });
    }
}
