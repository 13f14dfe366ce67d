package dk.borgerblikket.lookup.ansvarlig;

import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Enhed;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Opgave;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Rolle;
import dk.borgerblikket.lookup.lister.Velkendte;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads who has a task, and where one turns to. */
@Singleton
final class AnsvarligRepository {

    /**
     * Which units of the authority ($1) have one of these numbers ($3) as a task, responsible ($4) or carrying it out ($5,
     * or another class of that title, as none is published)? A class counts with every number that it has had. Served by
     * egenskab_noegle, relation_reference and relation_kle.
     */
    private static final String OPGAVER = """
            WITH opgave AS (
                SELECT r.objekt AS enhed, r.rolle, k.noegle AS kle
                FROM egenskab k
                JOIN relation r ON r.reference = k.objekt AND r.navn = 'Opgaver' AND r.fra <= $2 AND r.til > $2
                WHERE k.art = 'Klasse' AND k.noegle = ANY($3)
                UNION
                SELECT r.objekt, r.rolle, substring(r.urn FROM ':kle:([0-9.]+)$')
                FROM relation r
                WHERE r.urn IS NOT NULL AND substring(r.urn FROM ':kle:([0-9.]+)$') = ANY($3)
                    AND r.navn = 'Opgaver' AND r.fra <= $2 AND r.til > $2)
            SELECT o.enhed, o.kle, o.rolle = $4 AS ansvarlig
            FROM opgave o
            JOIN egenskab e ON e.objekt = o.enhed AND e.art = 'OrganisationEnhed' AND e.ejer_cvr = $1::bpchar
                AND e.fra <= $2 AND e.til > $2
            WHERE o.rolle IN ($4, $5) OR EXISTS (
                SELECT FROM egenskab t WHERE t.objekt = o.rolle AND t.art = 'Klasse' AND t.navn = 'Udførende')
            """;

    /** Which are these units of the authority, and those above them? Served by egenskab_objekt and relation_objekt. */
    private static final String OPAD = """
            WITH RECURSIVE led AS (
                SELECT enhed FROM unnest($3::uuid[]) AS n (enhed)
                UNION
                SELECT r.reference
                FROM led l
                JOIN relation r ON r.objekt = l.enhed AND r.navn = 'Overordnet' AND r.fra <= $2 AND r.til > $2
                WHERE r.reference IS NOT NULL)
            SELECT l.enhed, e.noegle, e.navn, o.reference AS overordnet,
                EXISTS (SELECT FROM tilstand s WHERE s.objekt = l.enhed AND s.aktiv AND s.fra <= $2 AND s.til > $2) AS aktiv
            FROM led l
            JOIN egenskab e ON e.objekt = l.enhed AND e.art = 'OrganisationEnhed' AND e.ejer_cvr = $1::bpchar
                AND e.fra <= $2 AND e.til > $2
            LEFT JOIN relation o ON o.objekt = l.enhed AND o.navn = 'Overordnet' AND o.fra <= $2 AND o.til > $2
            """;

    /**
     * Which is the authority's organisation? An active one before a closed one, and one that is an authority before one that
     * is not. Served by egenskab_ejer.
     */
    private static final String ORGANISATION = """
            SELECT e.objekt AS uuid, e.navn
            FROM egenskab e
            WHERE e.ejer_cvr = $1::bpchar AND e.art = 'Organisation' AND e.fra <= $2 AND e.til > $2
            ORDER BY EXISTS (SELECT FROM tilstand s WHERE s.objekt = e.objekt AND s.aktiv AND s.fra <= $2 AND s.til > $2) DESC,
                EXISTS (SELECT FROM relation m WHERE m.objekt = e.objekt AND m.navn = 'Myndighed'
                    AND m.fra <= $2 AND m.til > $2) DESC,
                e.navn, e.objekt
            LIMIT 1
            """;

    /** What addresses do these have? Served by relation_objekt and egenskab_objekt. */
    private static final String ADRESSER = """
            SELECT r.objekt, r.rolle, a.navn AS tekst
            FROM relation r
            JOIN egenskab a ON a.objekt = r.reference AND a.art = 'Adresse' AND a.fra <= $1 AND a.til > $1
            WHERE r.objekt = ANY($2) AND r.navn = 'Adresser' AND r.rolle IS NOT NULL AND r.fra <= $1 AND r.til > $1
            ORDER BY r.indeks NULLS LAST, a.navn, a.objekt
            """;

    /**
     * Which active functions of the authority are where one turns to one of these units about one of the numbers? Served by
     * relation_reference and relation_objekt.
     */
    private static final String STEDER = """
            SELECT DISTINCT f.objekt AS uuid, f.navn::text AS navn, r.reference AS enhed
            FROM relation r
            JOIN egenskab f ON f.objekt = r.objekt AND f.art = 'OrganisationFunktion' AND f.ejer_cvr = $1::bpchar
                AND f.fra <= $2 AND f.til > $2
            JOIN relation o ON o.objekt = r.objekt AND o.navn = 'TilknyttedeOpgaver' AND o.fra <= $2 AND o.til > $2
            LEFT JOIN egenskab k ON k.objekt = o.reference AND k.art = 'Klasse'
            WHERE r.reference = ANY($4) AND r.navn = 'TilknyttedeEnheder' AND r.fra <= $2 AND r.til > $2
                AND coalesce(k.noegle, substring(o.urn FROM ':kle:([0-9.]+)$')) = ANY($3)
                AND EXISTS (SELECT FROM tilstand s WHERE s.objekt = f.objekt AND s.aktiv AND s.fra <= $2 AND s.til > $2)
            ORDER BY navn, uuid
            """;

    private final Pool pool;

    AnsvarligRepository(Pool pool) {
        this.pool = pool;
    }

    /** An organisation. */
    record Organisation(UUID uuid, String navn) {}

    /** A function where one turns to a unit. */
    record Sted(UUID uuid, String navn, UUID enhed) {}

    Uni<List<Opgave>> opgaver(Cvr cvr, List<String> numre, Instant virkning) {
        return liste(
                OPGAVER,
                Tuple.from(List.of(
                        cvr.cifre(),
                        Lagertid.af(virkning),
                        numre.toArray(String[]::new),
                        Velkendte.ANSVARLIG,
                        Velkendte.UDFOERENDE)),
                r -> new Opgave(
                        r.getUUID("enhed"),
                        r.getBoolean("ansvarlig") ? Rolle.ANSVARLIG : Rolle.UDFOERENDE,
                        r.getString("kle")));
    }

    Uni<List<Enhed>> opad(Cvr cvr, Collection<UUID> enheder, Instant virkning) {
        return liste(
                OPAD,
                Tuple.of(cvr.cifre(), Lagertid.af(virkning), enheder.toArray(UUID[]::new)),
                r -> new Enhed(
                        r.getUUID("enhed"),
                        r.getString("noegle"),
                        r.getString("navn"),
                        r.getBoolean("aktiv"),
                        r.getUUID("overordnet")));
    }

    Uni<Optional<Organisation>> organisation(Cvr cvr, Instant virkning) {
        return liste(
                        ORGANISATION,
                        Tuple.of(cvr.cifre(), Lagertid.af(virkning)),
                        r -> new Organisation(r.getUUID("uuid"), r.getString("navn")))
                .map(fundne -> fundne.stream().findFirst());
    }

    Uni<List<Kontakt.Post>> adresser(Collection<UUID> objekter, Instant virkning) {
        return liste(
                ADRESSER,
                Tuple.of(Lagertid.af(virkning), objekter.toArray(UUID[]::new)),
                r -> new Kontakt.Post(r.getUUID("objekt"), r.getUUID("rolle"), r.getString("tekst")));
    }

    Uni<List<Sted>> steder(Cvr cvr, List<String> numre, Collection<UUID> enheder, Instant virkning) {
        return liste(
                STEDER,
                Tuple.of(
                        cvr.cifre(), Lagertid.af(virkning), numre.toArray(String[]::new), enheder.toArray(UUID[]::new)),
                r -> new Sted(r.getUUID("uuid"), r.getString("navn"), r.getUUID("enhed")));
    }

    private <T> Uni<List<T>> liste(String sql, Tuple vaerdier, Function<Row, T> form) {
        return pool.preparedQuery(sql)
                .execute(vaerdier)
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(form)
                        .toList());
    }
}
