package dk.borgerblikket.lookup.kleimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Klassetitel;
import dk.borgerblikket.lookup.kleimport.Udgaveperiode.Afloesning;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What all releases say together of each class. */
@Singleton
final class KleforloebRepository {

    /** Which classes do the releases have or have had? Reads kle_objekt by its primary key. */
    private static final String ALLE = "SELECT uuid FROM kle_objekt ORDER BY uuid";

    /**
     * What did the releases say of these classes, and when? Releases of a kind are numbered in order of date. A run of
     * releases that say the same of a class is an island: within it, release number minus count stays the same. It holds
     * until the release after its last. Classes that the files only know as already retired have no beginning. Served by
     * ix_kle_klasse_uuid and the primary keys.
     */
    private static final String PERIODER = """
            WITH udgave AS (
                SELECT udgave_id, udgivelsesdato,
                    row_number() OVER (PARTITION BY art ORDER BY udgivelsesdato) AS nr,
                    lead(udgivelsesdato) OVER (PARTITION BY art ORDER BY udgivelsesdato) AS naeste
                FROM kle_udgave
            ), klasse AS (
                SELECT k.*, udgave.udgivelsesdato, udgave.nr, udgave.naeste, op.uuid AS overordnet,
                    k.udgaaet_dato IS NOT NULL AND k.udgaaet_dato <= udgivelsesdato AS historisk
                FROM kle_klasse k JOIN udgave USING (udgave_id)
                LEFT JOIN kle_klasse op ON op.udgave_id = k.udgave_id AND op.nummer = CASE length(k.nummer)
                    WHEN 8 THEN left(k.nummer, 5) WHEN 5 THEN left(k.nummer, 2) WHEN 3 THEN left(k.nummer, 1) END
                WHERE k.uuid = ANY ($1)
            ), forekomst AS (
                SELECT *, nr - row_number() OVER (
                    PARTITION BY uuid, nummer, titel, udgaar, udgaar_aar, tekst, overordnet ORDER BY nr) AS oe
                FROM klasse WHERE NOT historisk
            ), periode AS (
                SELECT uuid, nummer, titel, udgaar, udgaar_aar, tekst, overordnet, min(udgivelsesdato) AS fra,
                    (array_agg(naeste ORDER BY nr DESC))[1] AS til
                FROM forekomst GROUP BY uuid, nummer, titel, udgaar, udgaar_aar, tekst, overordnet, oe
                UNION ALL
                (SELECT DISTINCT ON (uuid) uuid, nummer, titel, udgaar, udgaar_aar, tekst, overordnet, NULL::date, udgaaet_dato
                FROM klasse WHERE historisk AND uuid NOT IN (SELECT uuid FROM forekomst)
                ORDER BY uuid, nr DESC)
            )
            SELECT periode.*, kle_tekst.indhold::text AS indhold
            FROM periode JOIN kle_tekst ON fingeraftryk = tekst
            ORDER BY uuid, fra NULLS FIRST
            """;

    /**
     * Which classes are said to have taken over from which? By the file itself, for a class that it lists as retired, or by a
     * search word with the earlier number. Reads kle_klasse once.
     */
    private static final String AFLOESNINGER = """
            SELECT gammel.uuid, ny.uuid AS efterfoelger, min(gammel.udgaaet_dato) AS fra
            FROM kle_klasse gammel CROSS JOIN unnest(gammel.afloest_af) AS nummer
            JOIN kle_klasse ny ON ny.udgave_id = gammel.udgave_id AND ny.nummer = nummer.nummer AND ny.udgaaet_dato IS NULL
            WHERE gammel.uuid <> ny.uuid
            GROUP BY gammel.uuid, ny.uuid
            UNION ALL
            SELECT gammel.uuid, ny.uuid, min(ny.udgivelsesdato)
            FROM (SELECT uuid, tidligere, udgivelsesdato FROM kle_klasse JOIN kle_udgave USING (udgave_id)
                WHERE tidligere <> '{}') AS ny
            CROSS JOIN unnest(ny.tidligere) AS nummer
            JOIN (SELECT DISTINCT uuid, nummer FROM kle_klasse) AS gammel ON gammel.nummer = nummer.nummer
            WHERE gammel.uuid <> ny.uuid
            GROUP BY gammel.uuid, ny.uuid
            ORDER BY 1, 2, 3
            """;

    private final Pool pool;
    private final ObjectMapper json;

    KleforloebRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Whether the classes of some release have not been registered. Reads the whole table: four rows a year. */
    Uni<Boolean> mangler() {
        return pool.preparedQuery("SELECT EXISTS (SELECT FROM kle_udgave WHERE NOT registreret) AS mangler")
                .execute()
                .map(raekker -> raekker.iterator().next().getBoolean("mangler"));
    }

    /** Remembers that the classes of all releases have been registered; no import is under way. */
    Uni<Void> registreret() {
        return pool.preparedQuery("UPDATE kle_udgave SET registreret = true WHERE NOT registreret")
                .execute()
                .replaceWithVoid();
    }

    /** Does the work while no import and no other registration of classes is under way; look-ups are not held up. */
    <T> Uni<T> alene(Supplier<Uni<T>> arbejde) {
        return pool.withTransaction(forbindelse -> forbindelse
                .preparedQuery(KleImportRepository.STIL_I_KOE)
                .execute()
                .flatMap(foerst -> arbejde.get()));
    }

    Uni<List<UUID>> alle() {
        return pool.preparedQuery(ALLE)
                .execute()
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(raekke -> raekke.getUUID(0))
                        .toList());
    }

    /** By class, in order of time. Classes that no release has any more are left out. */
    Uni<Map<UUID, List<Udgaveperiode>>> perioder(List<UUID> uuider) {
        return pool.preparedQuery(PERIODER)
                .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(this::periode)
                        .collect(Collectors.groupingBy(Udgaveperiode::uuid, LinkedHashMap::new, Collectors.toList())));
    }

    /** By the class that was taken over from. */
    Uni<Map<UUID, List<Afloesning>>> afloesninger() {
        return pool.preparedQuery(AFLOESNINGER)
                .execute()
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                raekke -> raekke.getUUID("uuid"),
                                Collectors.mapping(
                                        raekke -> new Afloesning(
                                                raekke.getUUID("efterfoelger"), raekke.getLocalDate("fra")),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), KleforloebRepository::enGang)))));
    }

    /** A successor that both say is told once, by the file itself. */
    private static List<Afloesning> enGang(List<Afloesning> alle) {
        var foerste = new LinkedHashMap<UUID, Afloesning>();
        alle.forEach(afloesning -> foerste.putIfAbsent(afloesning.efterfoelger(), afloesning));
        return List.copyOf(foerste.values());
    }

    /** Forgets the classes that have been deleted. */
    Uni<Void> glem(List<UUID> uuider) {
        return pool.preparedQuery("DELETE FROM kle_objekt WHERE uuid = ANY ($1)")
                .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    private Udgaveperiode periode(Row raekke) {
        return new Udgaveperiode(
                raekke.getUUID("uuid"),
                new Klassenummer(raekke.getString("nummer")),
                new Klassetitel(
                        raekke.getString("titel"), raekke.getBoolean("udgaar"), raekke.getInteger("udgaar_aar")),
                tekst(raekke.getString("indhold")),
                overordnet(raekke),
                raekke.getLocalDate("fra"),
                raekke.getLocalDate("til"));
    }

    private static @Nullable UUID overordnet(Row raekke) {
        return raekke.getUUID("overordnet");
    }

    private Klassetekst tekst(String indhold) {
        try {
            return json.readValue(indhold, Klassetekst.class);
        } catch (JsonProcessingException ugyldig) {
            throw new IllegalStateException("kle_tekst kan ikke læses", ugyldig);
        }
    }
}
