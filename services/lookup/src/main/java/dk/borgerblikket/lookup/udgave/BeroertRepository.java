package dk.borgerblikket.lookup.udgave;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads who has to do with classes that change. */
@Singleton
final class BeroertRepository {

    /**
     * Which authorities have tasks ($3) or classes of their own that refer now to a class with one of these numbers ($1), or
     * such a number themselves? $2 is the nation, whose own classes are not told of. Served by egenskab_noegle and
     * relation_reference.
     */
    private static final String BEROERTE = """
            WITH national AS (
                SELECT DISTINCT objekt, noegle FROM egenskab
                WHERE art = 'Klasse' AND noegle = ANY ($1) AND ejer_cvr = $2
            ), henvisning AS (
                SELECT national.noegle, o.ejer_cvr, r.objekt, r.navn = ANY ($3) AS opgave, false AS lokal
                FROM national JOIN relation r ON r.reference = national.objekt AND r.fra <= now() AND r.til > now()
                JOIN objekt o ON o.uuid = r.objekt
                WHERE r.navn = ANY ($3) OR r.navn IN ('OverordnetKlasse', 'Mapninger', 'Erstatter') AND o.ejer_cvr <> $2
                UNION ALL
                SELECT noegle, ejer_cvr, objekt, false, true FROM egenskab
                WHERE art = 'Klasse' AND noegle = ANY ($1) AND ejer_cvr <> $2 AND fra <= now() AND til > now()
            )
            SELECT noegle, ejer_cvr, count(DISTINCT objekt) FILTER (WHERE opgave)::integer AS opgaver,
                count(DISTINCT objekt) FILTER (WHERE NOT opgave AND NOT lokal)::integer AS klasser, bool_or(lokal) AS lokal
            FROM henvisning GROUP BY noegle, ejer_cvr ORDER BY noegle, ejer_cvr
            """;

    private static final String[] OPGAVER = {"Opgaver", "TilknyttedeOpgaver"};

    private final Pool pool;
    private final String national;

    BeroertRepository(
            Pool pool,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String national) {
        this.pool = pool;
        this.national = national;
    }

    /** By number, in order of CVR number. */
    Uni<Map<Klassenummer, List<Beroert>>> beroerte(Collection<Klassenummer> numre) {
        return pool.preparedQuery(BEROERTE)
                .execute(Tuple.tuple()
                        .addArrayOfString(
                                numre.stream().map(Klassenummer::nummer).toArray(String[]::new))
                        .addString(national)
                        .addArrayOfString(OPGAVER))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                raekke -> new Klassenummer(raekke.getString("noegle")),
                                Collectors.mapping(
                                        raekke -> new Beroert(
                                                new Cvr(raekke.getString("ejer_cvr")),
                                                raekke.getInteger("opgaver"),
                                                raekke.getInteger("klasser"),
                                                raekke.getBoolean("lokal")),
                                        Collectors.toList()))));
    }
}
