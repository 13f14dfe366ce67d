package dk.borgerblikket.lookup.trae;

import dk.borgerblikket.lookup.trae.Rodvalg.Grund;
import dk.borgerblikket.lookup.trae.Rodvalg.Kandidat;
import dk.borgerblikket.lookup.trae.Traekontrol.Enhed;
import dk.borgerblikket.lookup.trae.Traekontrol.Urnhenvisning;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Lagertid;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads how units stand to each other at a moment. */
@Singleton
final class TraeRepository {

    /**
     * Which units are below this one ($1), at most so many levels ($3)? Only the owner's, since anybody can say that a unit
     * of theirs is below another's. Served by egenskab_objekt and relation_reference; a cycle is walked once.
     */
    private static final String UNDER = """
            WITH RECURSIVE trae AS (
                SELECT e.objekt AS enhed, NULL::uuid AS overordnet, e.ejer_cvr, e.noegle, e.navn::text, 0 AS niveau
                FROM egenskab e
                WHERE e.objekt = $1 AND e.art = 'OrganisationEnhed' AND e.fra <= $2 AND e.til > $2
                UNION ALL
                SELECT r.objekt, t.enhed, t.ejer_cvr, e.noegle, e.navn::text, t.niveau + 1
                FROM trae t
                JOIN relation r ON r.reference = t.enhed AND r.navn = 'Overordnet' AND r.art = 'OrganisationEnhed'
                    AND r.fra <= $2 AND r.til > $2
                JOIN egenskab e ON e.objekt = r.objekt AND e.ejer_cvr = t.ejer_cvr AND e.fra <= $2 AND e.til > $2
                WHERE t.niveau < $3
            ) CYCLE enhed SET i_kreds USING vej
            SELECT enhed, overordnet, noegle, navn,
                EXISTS (SELECT FROM tilstand s WHERE s.objekt = enhed AND s.aktiv AND s.fra <= $2 AND s.til > $2) AS aktiv
            FROM trae
            WHERE NOT i_kreds
            ORDER BY niveau, navn COLLATE "da-x-icu", enhed
            LIMIT $4
            """;

    /**
     * Which units could be at the top of each of the organisations? Served by relation_objekt and relation_reference.
     */
    private static final String ROEDDER = """
            WITH kandidat AS (
                SELECT r.objekt AS organisation, r.reference AS enhed, r.navn
                FROM relation r
                WHERE r.objekt = ANY($1) AND r.navn IN ('Overordnet', 'TilknyttedeEnheder') AND r.fra <= $2 AND r.til > $2
                UNION
                SELECT r.reference, r.objekt, r.navn
                FROM relation r
                WHERE r.reference = ANY($1) AND r.navn = 'Tilhoerer' AND r.art = 'OrganisationEnhed'
                    AND r.fra <= $2 AND r.til > $2)
            SELECT k.organisation, k.enhed, e.navn,
                CASE k.navn WHEN 'Overordnet' THEN 'NAEVNT' WHEN 'Tilhoerer' THEN 'OEVERST' ELSE 'TILKNYTTET' END AS grund,
                EXISTS (SELECT FROM tilstand s WHERE s.objekt = k.enhed AND s.aktiv AND s.fra <= $2 AND s.til > $2) AS aktiv
            FROM kandidat k
            JOIN objekt o ON o.uuid = k.organisation
            JOIN egenskab e ON e.objekt = k.enhed AND e.art = 'OrganisationEnhed' AND e.ejer_cvr = o.ejer_cvr
                AND e.fra <= $2 AND e.til > $2
            WHERE k.navn = 'Overordnet' OR NOT EXISTS (
                SELECT FROM relation o WHERE o.objekt = k.enhed AND o.navn = 'Overordnet' AND o.fra <= $2 AND o.til > $2)
            ORDER BY e.navn, k.enhed
            LIMIT $3
            """;

    /** Which units does the authority have, and what do they say that they are below and belong to? Served by egenskab_ejer. */
    private static final String ALLE = """
            SELECT e.objekt AS enhed, e.navn,
                EXISTS (SELECT FROM tilstand s WHERE s.objekt = e.objekt AND s.aktiv AND s.fra <= $2 AND s.til > $2) AS aktiv,
                o.objekt IS NOT NULL AS har_overordnet, p.objekt AS overordnet, t.reference AS tilhoerer
            FROM egenskab e
            LEFT JOIN relation o ON o.objekt = e.objekt AND o.navn = 'Overordnet' AND o.fra <= $2 AND o.til > $2
            LEFT JOIN egenskab p ON p.objekt = o.reference AND p.art = 'OrganisationEnhed' AND p.ejer_cvr = e.ejer_cvr
                AND p.fra <= $2 AND p.til > $2
            LEFT JOIN relation t ON t.objekt = e.objekt AND t.navn = 'Tilhoerer' AND t.fra <= $2 AND t.til > $2
            WHERE e.ejer_cvr = $1::bpchar AND e.art = 'OrganisationEnhed' AND e.fra <= $2 AND e.til > $2
            ORDER BY e.navn, e.objekt
            LIMIT $3
            """;

    /**
     * Which objects of the authority refer by URN to what should be an object here? Tasks are not, they may be named by their
     * number. Served by egenskab_ejer and relation_objekt.
     */
    private static final String URNER = """
            SELECT r.objekt, r.art, r.navn, r.urn
            FROM egenskab e
            JOIN relation r ON r.objekt = e.objekt AND r.urn IS NOT NULL AND r.fra <= $2 AND r.til > $2
            WHERE e.ejer_cvr = $1::bpchar AND e.fra <= $2 AND e.til > $2 AND r.navn NOT IN ('Opgaver', 'TilknyttedeOpgaver')
            ORDER BY r.art, r.objekt, r.navn, r.urn
            LIMIT $3
            """;

    private final Pool pool;

    TraeRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Led>> under(UUID enhed, Instant virkning, int dybde, int hoejst) {
        return liste(
                UNDER,
                Tuple.of(enhed, Lagertid.af(virkning), dybde, hoejst),
                r -> new Led(
                        r.getUUID("enhed"),
                        r.getUUID("overordnet"),
                        r.getString("noegle"),
                        r.getString("navn"),
                        r.getBoolean("aktiv")));
    }

    /** By organisation; one that has none is not among them. */
    Uni<Map<UUID, List<Kandidat>>> roedder(Collection<UUID> organisationer, Instant virkning, int hoejst) {
        return liste(
                        ROEDDER,
                        Tuple.of(organisationer.toArray(UUID[]::new), Lagertid.af(virkning), hoejst),
                        r -> Map.entry(
                                r.getUUID("organisation"),
                                new Kandidat(
                                        r.getUUID("enhed"),
                                        r.getString("navn"),
                                        r.getBoolean("aktiv"),
                                        Grund.valueOf(r.getString("grund")))))
                .map(fundne -> fundne.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    Uni<List<Enhed>> alle(Cvr cvr, Instant virkning, int hoejst) {
        return liste(
                ALLE,
                Tuple.of(cvr.cifre(), Lagertid.af(virkning), hoejst),
                r -> new Enhed(
                        r.getUUID("enhed"),
                        r.getString("navn"),
                        r.getBoolean("aktiv"),
                        r.getBoolean("har_overordnet"),
                        r.getUUID("overordnet"),
                        r.getUUID("tilhoerer")));
    }

    Uni<List<Urnhenvisning>> urner(Cvr cvr, Instant virkning, int hoejst) {
        return liste(
                URNER,
                Tuple.of(cvr.cifre(), Lagertid.af(virkning), hoejst),
                r -> new Urnhenvisning(
                        r.getUUID("objekt"), r.getString("art"), r.getString("navn"), r.getString("urn")));
    }

    private <T> Uni<List<T>> liste(String sql, Tuple vaerdier, Function<Row, T> form) {
        return pool.preparedQuery(sql)
                .execute(vaerdier)
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(form)
                        .toList());
    }
}
