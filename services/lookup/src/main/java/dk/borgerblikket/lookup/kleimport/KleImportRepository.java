package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.kle.Klasseart;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Niveau;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores releases. */
@Singleton
final class KleImportRepository {

    private static final int PORTION = 500;

    /** Waits until no other import and no registration of classes is under way; look-ups are not held up. */
    static final String STIL_I_KOE = "SELECT pg_advisory_xact_lock(4208011)";

    /** Removes an earlier import of the same release. Served by kle_udgave_en_pr_dato. */
    private static final String FJERN = "DELETE FROM kle_udgave WHERE art = $1 AND udgivelsesdato = $2";

    private static final String OPRET = """
            INSERT INTO kle_udgave (art, udgivelsesdato, hovedgrupper, grupper, emner, kategorier, facetter)
            VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING udgave_id
            """;

    private static final String TILFOEJ = """
            INSERT INTO kle_klasse (udgave_id, nummer, titel, uuid, udgaar, udgaar_aar, udgaaet_dato, tekst,
                afloest_af, tidligere, naevnte)
            SELECT $1, nummer, titel, uuid, udgaar, aar, udgaaet, tekst,
                string_to_array(afloest_af, ','), string_to_array(tidligere, ','), string_to_array(naevnte, ',')
            FROM unnest($2::text[], $3::text[], $4::uuid[], $5::boolean[], $6::integer[], $7::date[], $8::text[], $9::text[],
                $10::text[], $11::text[])
                AS ny (nummer, titel, uuid, udgaar, aar, udgaaet, tekst, afloest_af, tidligere, naevnte)
            """;

    /** Keeps the texts that no release had before. Served by the primary key. */
    private static final String TILFOEJ_TEKSTER = """
            INSERT INTO kle_tekst (fingeraftryk, indhold)
            SELECT fingeraftryk, indhold::jsonb FROM unnest($1::text[], $2::text[]) AS ny (fingeraftryk, indhold)
            ON CONFLICT DO NOTHING
            """;

    /** Remembers the classes that are to be registered. Served by the primary key. */
    private static final String HUSK =
            "INSERT INTO kle_objekt SELECT DISTINCT uuid FROM kle_klasse WHERE udgave_id = $1 ON CONFLICT DO NOTHING";

    /** Removes the texts that only a replaced release had. Served by ix_kle_klasse_tekst. */
    private static final String FJERN_TEKSTER =
            "DELETE FROM kle_tekst WHERE NOT EXISTS (SELECT FROM kle_klasse WHERE tekst = fingeraftryk)";

    private final Pool pool;

    KleImportRepository(Pool pool) {
        this.pool = pool;
    }

    /** Stores the release in one transaction; whether one of the same date and kind was replaced. */
    Uni<Boolean> gem(LocalDate udgivelsesdato, Map<Klasseart, List<Udgaveklasse>> arter) {
        return pool.withTransaction(forbindelse -> forbindelse
                .preparedQuery(STIL_I_KOE)
                .execute()
                .chain(() -> Multi.createFrom()
                        .iterable(arter.entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(
                                art -> gem(forbindelse, udgivelsesdato, art.getKey(), art.getValue()))
                        .collect()
                        .with(Collectors.reducing(false, (a, b) -> a || b)))
                .call(erstattet -> erstattet
                        ? forbindelse.preparedQuery(FJERN_TEKSTER).execute()
                        : Uni.createFrom().nullItem()));
    }

    private static Uni<Boolean> gem(
            SqlConnection forbindelse, LocalDate udgivelsesdato, Klasseart art, List<Udgaveklasse> klasser) {
        var antal = KleImport.antal(klasser);
        return forbindelse
                .preparedQuery(FJERN)
                .execute(Tuple.of(art.name(), udgivelsesdato))
                .call(() -> forbindelse
                        .preparedQuery(OPRET)
                        .execute(Tuple.from(List.of(
                                art.name(),
                                udgivelsesdato,
                                antal.get(Niveau.HOVEDGRUPPE),
                                antal.get(Niveau.GRUPPE),
                                antal.get(Niveau.EMNE),
                                antal.get(Niveau.HANDLINGSFACETKATEGORI),
                                antal.get(Niveau.HANDLINGSFACET))))
                        .map(id -> id.iterator().next().getLong(0))
                        .call(udgave -> tilfoej(forbindelse, udgave, klasser))
                        .call(udgave -> forbindelse.preparedQuery(HUSK).execute(Tuple.of(udgave))))
                .map(fjernet -> fjernet.rowCount() > 0);
    }

    private static Uni<Void> tilfoej(SqlConnection forbindelse, long udgave, List<Udgaveklasse> klasser) {
        return Multi.createFrom()
                .iterable(klasser)
                .group()
                .intoLists()
                .of(PORTION)
                .onItem()
                .transformToUniAndConcatenate(portion -> forbindelse
                        .preparedQuery(TILFOEJ_TEKSTER)
                        .execute(tekster(portion))
                        .chain(() -> forbindelse.preparedQuery(TILFOEJ).execute(raekker(udgave, portion))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Tuple tekster(List<Udgaveklasse> klasser) {
        return Tuple.of(
                klasser.stream().map(klasse -> klasse.tekst().fingeraftryk()).toArray(String[]::new),
                klasser.stream().map(klasse -> klasse.tekst().json()).toArray(String[]::new));
    }

    private static Tuple raekker(long udgave, List<Udgaveklasse> klasser) {
        var numre = new ArrayList<String>();
        var titler = new ArrayList<String>();
        var uuider = new ArrayList<UUID>();
        var udgaar = new ArrayList<Boolean>();
        var aar = new ArrayList<Integer>();
        var udgaaet = new ArrayList<LocalDate>();
        var tekster = new ArrayList<String>();
        var afloestAf = new ArrayList<String>();
        var tidligere = new ArrayList<String>();
        var naevnte = new ArrayList<String>();
        for (var klasse : klasser) {
            numre.add(klasse.nummer().nummer());
            titler.add(klasse.titel().tekst());
            uuider.add(klasse.uuidEllerAfledt());
            udgaar.add(klasse.titel().udgaar());
            aar.add(klasse.titel().udgaarAar());
            udgaaet.add(klasse.udgaaetDato());
            tekster.add(klasse.tekst().fingeraftryk());
            afloestAf.add(
                    komma(klasse.udgang() == null ? List.of() : klasse.udgang().afloestAf()));
            tidligere.add(komma(klasse.tekst().tidligere()));
            naevnte.add(komma(klasse.tekst().naevnte()));
        }
        return Tuple.tuple()
                .addLong(udgave)
                .addArrayOfString(numre.toArray(String[]::new))
                .addArrayOfString(titler.toArray(String[]::new))
                .addArrayOfUUID(uuider.toArray(UUID[]::new))
                .addArrayOfBoolean(udgaar.toArray(Boolean[]::new))
                .addArrayOfInteger(aar.toArray(Integer[]::new))
                .addArrayOfLocalDate(udgaaet.toArray(LocalDate[]::new))
                .addArrayOfString(tekster.toArray(String[]::new))
                .addArrayOfString(afloestAf.toArray(String[]::new))
                .addArrayOfString(tidligere.toArray(String[]::new))
                .addArrayOfString(naevnte.toArray(String[]::new));
    }

    private static String komma(List<Klassenummer> numre) {
        return numre.stream().map(Klassenummer::nummer).collect(Collectors.joining(","));
    }
}
