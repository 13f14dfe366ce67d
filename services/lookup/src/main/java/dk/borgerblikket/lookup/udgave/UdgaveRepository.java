package dk.borgerblikket.lookup.udgave;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.udgave.Aendring.Forslag;
import dk.borgerblikket.lookup.udgave.Aendring.Kilde;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what has been imported. */
@Singleton
final class UdgaveRepository {

    /** Which releases are there? Reads the whole table: four rows a year. */
    private static final String ALLE = """
            SELECT udgivelsesdato, sum(hovedgrupper)::integer AS hovedgrupper, sum(grupper)::integer AS grupper,
                sum(emner)::integer AS emner, sum(kategorier)::integer AS kategorier,
                sum(facetter)::integer AS facetter, max(importeret) AS importeret
            FROM kle_udgave GROUP BY udgivelsesdato ORDER BY udgivelsesdato DESC
            """;

    /**
     * What differs between the releases of $1 and $2? A class is the same when its UUID is, else when its number is and
     * neither UUID occurs in the other release. Only kinds that both dates have are compared. Served by
     * kle_udgave_en_pr_dato and the primary key of kle_klasse.
     */
    private static final String AENDRINGER = """
            WITH par AS (
                SELECT foer.udgave_id AS foer, efter.udgave_id AS efter
                FROM kle_udgave foer JOIN kle_udgave efter USING (art)
                WHERE foer.udgivelsesdato = $1 AND efter.udgivelsesdato = $2
            ), foer AS (
                SELECT k.* FROM kle_klasse k JOIN par ON k.udgave_id = par.foer WHERE k.udgaaet_dato IS NULL
            ), efter AS (
                SELECT k.* FROM kle_klasse k JOIN par ON k.udgave_id = par.efter WHERE k.udgaaet_dato IS NULL
            ), samme AS (
                SELECT foer.nummer AS foer_nummer, efter.nummer AS efter_nummer FROM foer JOIN efter USING (uuid)
                UNION ALL
                SELECT nummer, nummer FROM foer JOIN efter USING (nummer)
                WHERE foer.uuid NOT IN (SELECT uuid FROM efter) AND efter.uuid NOT IN (SELECT uuid FROM foer)
            ), aendring AS (
                SELECT CASE WHEN f.nummer <> e.nummer THEN 'FLYTTET' ELSE 'OMDOEBT' END AS aendring,
                    e.nummer, e.titel, f.nummer AS tidligere_nummer, f.titel AS tidligere_titel
                FROM samme JOIN foer f ON f.nummer = foer_nummer JOIN efter e ON e.nummer = efter_nummer
                WHERE f.nummer <> e.nummer OR f.titel <> e.titel
                UNION ALL
                SELECT 'TILKOMMET', nummer, titel, NULL, NULL FROM efter
                WHERE nummer NOT IN (SELECT efter_nummer FROM samme)
                UNION ALL
                SELECT 'BORTFALDET', nummer, titel, NULL, NULL FROM foer
                WHERE nummer NOT IN (SELECT foer_nummer FROM samme)
            )
            SELECT aendring, nummer, titel,
                CASE WHEN tidligere_nummer <> nummer THEN tidligere_nummer END AS tidligere_nummer,
                CASE WHEN tidligere_titel <> titel THEN tidligere_titel END AS tidligere_titel
            FROM aendring ORDER BY nummer, aendring
            """;

    /**
     * Which numbers of the release of $2 may have taken over from those of the release of $1 that it lacks, and what says
     * so? A number may be proposed for several reasons. Served as {@link #AENDRINGER}.
     */
    private static final String EFTERFOELGERE = """
            WITH par AS (
                SELECT foer.udgave_id AS foer, efter.udgave_id AS efter
                FROM kle_udgave foer JOIN kle_udgave efter USING (art)
                WHERE foer.udgivelsesdato = $1 AND efter.udgivelsesdato = $2
            ), efter AS (
                SELECT k.* FROM kle_klasse k JOIN par ON k.udgave_id = par.efter
            ), forsvundet AS (
                SELECT k.* FROM kle_klasse k JOIN par ON k.udgave_id = par.foer
                WHERE k.udgaaet_dato IS NULL AND NOT EXISTS (
                    SELECT FROM efter WHERE efter.nummer = k.nummer AND efter.udgaaet_dato IS NULL)
            ), forslag AS (
                SELECT f.nummer, afloeser, 'AFLOEST_AF' AS kilde
                FROM forsvundet f JOIN efter USING (nummer) CROSS JOIN unnest(efter.afloest_af) AS afloeser
                UNION
                SELECT gammelt, e.nummer, 'STIKORD'
                FROM efter e CROSS JOIN unnest(e.tidligere) AS gammelt
                WHERE gammelt IN (SELECT nummer FROM forsvundet)
                UNION
                SELECT f.nummer, naevnt, 'VEJLEDNING' FROM forsvundet f CROSS JOIN unnest(f.naevnte) AS naevnt
            )
            SELECT forslag.nummer, afloeser, kilde
            FROM forslag JOIN efter ON efter.nummer = afloeser AND efter.udgaaet_dato IS NULL
            ORDER BY afloeser
            """;

    /** How many of the two dates have a release? Served by kle_udgave_en_pr_dato. */
    private static final String KENDTE =
            "SELECT count(DISTINCT udgivelsesdato) AS antal FROM kle_udgave WHERE udgivelsesdato IN ($1, $2)";

    private final Pool pool;

    UdgaveRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Udgave>> alle() {
        return pool.preparedQuery(ALLE)
                .execute()
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(raekke -> new Udgave(
                                raekke.getLocalDate("udgivelsesdato"),
                                raekke.getInteger("hovedgrupper"),
                                raekke.getInteger("grupper"),
                                raekke.getInteger("emner"),
                                raekke.getInteger("kategorier"),
                                raekke.getInteger("facetter"),
                                raekke.getOffsetDateTime("importeret").toInstant()))
                        .toList());
    }

    Uni<Boolean> findes(LocalDate foer, LocalDate efter) {
        return pool.preparedQuery(KENDTE)
                .execute(Tuple.of(foer, efter))
                .map(raekker -> raekker.iterator().next().getLong("antal") == (foer.equals(efter) ? 1 : 2));
    }

    Uni<List<Aendring>> aendringer(LocalDate foer, LocalDate efter) {
        return pool.preparedQuery(AENDRINGER)
                .execute(Tuple.of(foer, efter))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(raekke -> new Aendring(
                                Aendring.Art.valueOf(raekke.getString("aendring")),
                                new Klassenummer(raekke.getString("nummer")),
                                raekke.getString("titel"),
                                tidligereNummer(raekke),
                                raekke.getString("tidligere_titel"),
                                List.of(),
                                List.of()))
                        .toList());
    }

    /** Proposals for the numbers that left, best founded first; each proposed number once. */
    Uni<Map<Klassenummer, List<Forslag>>> efterfoelgere(LocalDate foer, LocalDate efter) {
        return pool.preparedQuery(EFTERFOELGERE)
                .execute(Tuple.of(foer, efter))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                raekke -> new Klassenummer(raekke.getString("nummer")),
                                Collectors.collectingAndThen(
                                        Collectors.mapping(UdgaveRepository::forslag, Collectors.toList()),
                                        UdgaveRepository::bedst))));
    }

    private static Forslag forslag(Row raekke) {
        return new Forslag(new Klassenummer(raekke.getString("afloeser")), Kilde.valueOf(raekke.getString("kilde")));
    }

    private static List<Forslag> bedst(List<Forslag> alle) {
        var bedste = new LinkedHashMap<Klassenummer, Forslag>();
        alle.stream()
                .sorted(Comparator.comparing(Forslag::kilde))
                .forEach(forslag -> bedste.putIfAbsent(forslag.nummer(), forslag));
        return List.copyOf(bedste.values());
    }

    private static @Nullable Klassenummer tidligereNummer(Row raekke) {
        var nummer = raekke.getString("tidligere_nummer");
        return nummer == null ? null : new Klassenummer(nummer);
    }
}
