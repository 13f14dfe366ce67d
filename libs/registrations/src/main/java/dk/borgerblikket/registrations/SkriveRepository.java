package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The statements that change the store: one per table, whatever the number of objects. */
final class SkriveRepository {

    /** Locks in the order of the primary key, so that two requests never wait for each other. */
    private static final String LAAS = """
            SELECT uuid, objekttype, master, ejer_cvr, tidspunkt, antal_registreringer, indhold::text AS indhold
            FROM objekt
            WHERE uuid = ANY($1)
            ORDER BY uuid
            FOR UPDATE
            """;

    /** Served by registrering_een_gang. */
    private static final String KENDTE = """
            SELECT r.objekt, r.tidspunkt, r.fingeraftryk
            FROM (SELECT DISTINCT * FROM unnest($1::uuid[], $2::timestamptz[])) AS n (objekt, tidspunkt)
            JOIN registrering r ON r.objekt = n.objekt AND r.tidspunkt = n.tidspunkt
            """;

    /** Served by registrering_een_gang. */
    private static final String HISTORIK = """
            SELECT objekt, tidspunkt, fingeraftryk, besked::text AS besked
            FROM registrering
            WHERE objekt = ANY($1)
            ORDER BY objekt, tidspunkt, fingeraftryk
            """;

    private static final String OPRET = """
            INSERT INTO objekt (uuid, objekttype, master, afsender, ejer_cvr, tidspunkt, antal_registreringer, indhold, opdateret)
            SELECT n.uuid, n.objekttype, n.master, n.afsender, n.ejer_cvr, n.tidspunkt, n.antal, n.indhold::jsonb, clock_timestamp()
            FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::int[], $8::text[])
                 AS n (uuid, objekttype, master, afsender, ejer_cvr, tidspunkt, antal, indhold)
            ORDER BY n.uuid
            ON CONFLICT (uuid) DO NOTHING
            """;

    private static final String RET = """
            UPDATE objekt o
            SET master = n.master, afsender = n.afsender, ejer_cvr = n.ejer_cvr, tidspunkt = n.tidspunkt,
                antal_registreringer = n.antal, indhold = n.indhold::jsonb, opdateret = clock_timestamp()
            FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::int[], $8::text[])
                 AS n (uuid, objekttype, master, afsender, ejer_cvr, tidspunkt, antal, indhold)
            WHERE o.uuid = n.uuid
            """;

    /** Received when the object was changed: one moment for both rows. Served by the primary key. */
    private static final String REGISTRER = """
            INSERT INTO registrering (objekt, nummer, tidspunkt, sts_tidspunkt, fingeraftryk, afsender, besked)
            SELECT n.objekt, n.nummer, n.tidspunkt, o.opdateret, n.fingeraftryk, $6, n.besked::jsonb
            FROM unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::bytea[], $5::text[])
                 AS n (objekt, nummer, tidspunkt, fingeraftryk, besked)
            JOIN objekt o ON o.uuid = n.objekt
            """;

    /** Served by registrering_een_gang. */
    private static final String OMSKRIV = """
            UPDATE registrering r
            SET besked = n.besked::jsonb
            FROM unnest($1::uuid[], $2::timestamptz[], $3::bytea[], $4::text[]) AS n (objekt, tidspunkt, fingeraftryk, besked)
            WHERE r.objekt = n.objekt AND r.tidspunkt = n.tidspunkt AND r.fingeraftryk = n.fingeraftryk
            """;

    /** Leaves the rows that still hold, so that an unchanged party costs no write. */
    private static final String FJERN_PARTER = """
            DELETE FROM part p
            WHERE p.objekt = ANY($1)
              AND NOT EXISTS (
                SELECT FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS n (objekt, rolle, noegle)
                WHERE n.objekt = p.objekt AND n.rolle = p.rolle AND n.noegle = p.noegle)
            """;

    private static final String INDSAET_PARTER = """
            INSERT INTO part (objekt, rolle, noegle)
            SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[], $3::bytea[])
            ON CONFLICT DO NOTHING
            """;

    /** Served by fund_objekt. */
    private static final String FJERN_FUND = "DELETE FROM fund WHERE objekt = ANY($1)";

    /** With whose they are, so that senders find their own. Served by the primary key of objekt. */
    private static final String INDSAET_FUND = """
            INSERT INTO fund (objekt, regel, sti, besked, master, afsender, ejer_cvr)
            SELECT n.objekt, n.regel, n.sti, n.besked, o.master, o.afsender, o.ejer_cvr
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS n (objekt, regel, sti, besked, nr)
            JOIN objekt o ON o.uuid = n.objekt
            ORDER BY n.nr
            """;

    /** Served by fund_objekt. */
    private static final String FUND = """
            SELECT objekt, regel, sti, besked
            FROM fund
            WHERE objekt = ANY($1)
            ORDER BY objekt, nummer
            """;

    private final SqlConnection forbindelse;

    SkriveRepository(SqlConnection forbindelse) {
        this.forbindelse = forbindelse;
    }

    Uni<Map<UUID, Raekke>> laas(Collection<UUID> uuider) {
        return udfoerFor(LAAS, uuider).map(raekker -> {
            var resultat = new HashMap<UUID, Raekke>();
            for (var r : raekker) {
                resultat.put(
                        r.getUUID("uuid"),
                        new Raekke(
                                r.getUUID("uuid"),
                                r.getString("objekttype"),
                                r.getUUID("master"),
                                new Cvr(r.getString("ejer_cvr")),
                                r.getOffsetDateTime("tidspunkt").toInstant(),
                                r.getInteger("antal_registreringer"),
                                r.getString("indhold")));
            }
            return resultat;
        });
    }

    /** Which of the messages, given by object and sender time, are stored, and what else is stored of the same time. */
    Uni<Set<Afvikling.Noegle>> kendte(List<Afvikling.Noegle> noegler) {
        if (noegler.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return udfoer(
                        KENDTE,
                        kolonne(noegler, UUID[]::new, Afvikling.Noegle::objekt),
                        kolonne(noegler, OffsetDateTime[]::new, n -> utc(n.tidspunkt())))
                .map(raekker -> {
                    var resultat = new HashSet<Afvikling.Noegle>();
                    for (var r : raekker) {
                        resultat.add(new Afvikling.Noegle(
                                r.getUUID("objekt"),
                                r.getOffsetDateTime("tidspunkt").toInstant(),
                                ByteBuffer.wrap(r.getBuffer("fingeraftryk").getBytes())));
                    }
                    return resultat;
                });
    }

    /** Everything received about the objects, in the order of the fold. */
    Uni<Map<UUID, List<Row>>> historik(Collection<UUID> uuider) {
        if (uuider.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return udfoerFor(HISTORIK, uuider).map(raekker -> {
            var resultat = new HashMap<UUID, List<Row>>();
            for (var r : raekker) {
                resultat.computeIfAbsent(r.getUUID("objekt"), u -> new ArrayList<>())
                        .add(r);
            }
            return resultat;
        });
    }

    Uni<Void> gem(List<Arbejdskopi<?>> skrevne, Skriver skriver) {
        var nye = skrevne.stream().filter(Arbejdskopi::erNy).toList();
        var rettede = skrevne.stream().filter(k -> !k.erNy()).toList();
        return opret(nye)
                .chain(() -> rettede.isEmpty() ? intet() : udfoerObjekter(RET, rettede))
                .chain(() -> registrer(skrevne, skriver))
                .chain(() -> parter(skrevne, rettede))
                .chain(() -> fund(skrevne, rettede));
    }

    /** The findings of the objects as they are now. */
    Uni<Map<UUID, List<Fund>>> fund(Collection<UUID> uuider) {
        return udfoerFor(FUND, uuider).map(raekker -> {
            var resultat = new HashMap<UUID, List<Fund>>();
            for (var r : raekker) {
                resultat.computeIfAbsent(r.getUUID("objekt"), u -> new ArrayList<>())
                        .add(new Fund(r.getString("regel"), r.getString("sti"), r.getString("besked")));
            }
            return resultat;
        });
    }

    private Uni<Void> opret(List<Arbejdskopi<?>> nye) {
        if (nye.isEmpty()) {
            return intet();
        }
        return udfoerObjekterTaelles(OPRET, nye)
                .flatMap(antal ->
                        antal == nye.size() ? intet() : Uni.createFrom().failure(new SamtidigImport()));
    }

    private Uni<Void> udfoerObjekter(String sql, List<Arbejdskopi<?>> kopier) {
        return udfoerObjekterTaelles(sql, kopier).replaceWithVoid();
    }

    private Uni<Integer> udfoerObjekterTaelles(String sql, List<Arbejdskopi<?>> kopier) {
        var skrevne = kopier.stream().<Skrevet<?>>map(Arbejdskopi::skrevet).toList();
        return udfoer(
                        sql,
                        kolonne(skrevne, UUID[]::new, Skrevet::uuid),
                        kolonne(skrevne, String[]::new, s -> s.type().navn()),
                        kolonne(skrevne, UUID[]::new, s -> s.udtraek().master()),
                        kolonne(skrevne, UUID[]::new, s -> s.udtraek().afsender()),
                        kolonne(skrevne, String[]::new, s -> s.udtraek().ejer().cifre()),
                        kolonne(skrevne, OffsetDateTime[]::new, s -> utc(s.tidspunkt())),
                        kolonne(
                                kopier,
                                Integer[]::new,
                                k -> k.antalFoer() + k.nye().size()),
                        kolonne(skrevne, String[]::new, s -> Lagerformat.skriv(s.indhold())))
                .map(RowSet::rowCount);
    }

    /** Puts other content in the place of messages that are stored. */
    Uni<Void> omskriv(List<Arbejdskopi<?>> kopier) {
        var linjer = kopier.stream()
                .flatMap(k -> k.omskrevne().stream().map(p -> new Linje(k.uuid(), 0, p)))
                .toList();
        return udfoer(
                        OMSKRIV,
                        kolonne(linjer, UUID[]::new, Linje::objekt),
                        kolonne(linjer, OffsetDateTime[]::new, l -> utc(l.post().tidspunkt())),
                        kolonne(
                                linjer,
                                Buffer[]::new,
                                l -> Buffer.buffer(l.post().fingeraftryk())),
                        kolonne(linjer, String[]::new, l -> l.post().json()))
                .replaceWithVoid();
    }

    private record Linje(UUID objekt, int nummer, Post<?> post) {}

    private Uni<Void> registrer(List<Arbejdskopi<?>> kopier, Skriver skriver) {
        var linjer = new ArrayList<Linje>();
        for (var kopi : kopier) {
            var nummer = kopi.antalFoer();
            for (var post : kopi.nye()) {
                linjer.add(new Linje(kopi.uuid(), ++nummer, post));
            }
        }
        if (linjer.isEmpty()) {
            return intet();
        }
        return udfoer(
                        REGISTRER,
                        kolonne(linjer, UUID[]::new, Linje::objekt),
                        kolonne(linjer, Integer[]::new, Linje::nummer),
                        kolonne(linjer, OffsetDateTime[]::new, l -> utc(l.post().tidspunkt())),
                        kolonne(
                                linjer,
                                Buffer[]::new,
                                l -> Buffer.buffer(l.post().fingeraftryk())),
                        kolonne(linjer, String[]::new, l -> l.post().json()),
                        skriver.itSystem())
                .replaceWithVoid();
    }

    private record Parti(UUID objekt, Partnoegle part) {}

    private Uni<Void> parter(List<Arbejdskopi<?>> skrevne, List<Arbejdskopi<?>> rettede) {
        var parter = skrevne.stream()
                .flatMap(k -> k.skrevet().udtraek().parter().stream().map(p -> new Parti(k.uuid(), p)))
                .toList();
        var objekter = kolonne(parter, UUID[]::new, Parti::objekt);
        var roller = kolonne(parter, String[]::new, p -> p.part().rolle());
        var noegler = kolonne(parter, Buffer[]::new, p -> Buffer.buffer(p.part().noegle()));
        var slettet = rettede.isEmpty()
                ? intet()
                : udfoer(FJERN_PARTER, kolonne(rettede, UUID[]::new, Arbejdskopi::uuid), objekter, roller, noegler)
                        .replaceWithVoid();
        return parter.isEmpty()
                ? slettet
                : slettet.chain(
                        () -> udfoer(INDSAET_PARTER, objekter, roller, noegler).replaceWithVoid());
    }

    private record Linjefund(UUID objekt, Fund fund) {}

    private Uni<Void> fund(List<Arbejdskopi<?>> skrevne, List<Arbejdskopi<?>> rettede) {
        var fund = skrevne.stream()
                .flatMap(k -> k.fund().stream().map(f -> new Linjefund(k.uuid(), f)))
                .toList();
        var slettet = rettede.isEmpty()
                ? intet()
                : udfoerFor(FJERN_FUND, rettede.stream().map(Arbejdskopi::uuid).toList())
                        .replaceWithVoid();
        return fund.isEmpty()
                ? slettet
                : slettet.chain(() -> udfoer(
                                INDSAET_FUND,
                                kolonne(fund, UUID[]::new, Linjefund::objekt),
                                kolonne(fund, String[]::new, f -> f.fund().regel()),
                                kolonne(fund, String[]::new, f -> f.fund().sti()),
                                kolonne(fund, String[]::new, f -> f.fund().besked()))
                        .replaceWithVoid());
    }

    private Uni<RowSet<Row>> udfoerFor(String sql, Collection<UUID> uuider) {
        Object tabel = uuider.toArray(UUID[]::new);
        return udfoer(sql, tabel);
    }

    private Uni<RowSet<Row>> udfoer(String sql, Object... parametre) {
        return forbindelse.preparedQuery(sql).execute(Tuple.from(parametre));
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }

    private static <R, V> V[] kolonne(
            List<? extends R> raekker, IntFunction<V[]> tabel, Function<? super R, ? extends V> felt) {
        return raekker.stream().map(felt).toArray(tabel);
    }
}
