package dk.borgerblikket.caseindex.lager;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes what objects know each other by, one statement per table. Rows that still hold are left alone. */
final class ProjektionRepository {

    record Visning(
            UUID objekt,
            String objekttype,
            String ejer,
            @Nullable String noegle,
            @Nullable String dokument) {}

    record Henvisning(UUID objekt, String art, UUID til) {}

    private static final String VISNING = """
            INSERT INTO visning (objekt, objekttype, ejer_cvr, brugervendt_noegle, dokument)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
            ON CONFLICT (objekt) DO UPDATE
            SET ejer_cvr = excluded.ejer_cvr, brugervendt_noegle = excluded.brugervendt_noegle, dokument = excluded.dokument
            """;

    /** Served by the primary key. */
    private static final String FJERN_HENVISNING = """
            DELETE FROM henvisning h
            WHERE h.objekt = ANY($1)
              AND NOT EXISTS (
                SELECT FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS n (objekt, art, til)
                WHERE n.objekt = h.objekt AND n.art = h.art AND n.til = h.til)
            """;

    private static final String HENVISNING = """
            INSERT INTO henvisning (objekt, art, til)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[])
            ON CONFLICT DO NOTHING
            """;

    /** Findings about missing targets that are there now. Served by henvisning_til and fund_objekt. */
    private static final String RYD_FUND = """
            DELETE FROM fund f
            USING henvisning h
            WHERE h.til = ANY($1)
              AND f.objekt = h.objekt
              AND f.regel IN ('C-22', 'C-23')
              AND f.sti LIKE '%[' || h.til || ']'
            """;

    private final SqlConnection forbindelse;

    ProjektionRepository(SqlConnection forbindelse) {
        this.forbindelse = forbindelse;
    }

    Uni<Void> gem(List<Visning> visninger, List<Henvisning> henvisninger) {
        var objekter = kolonne(visninger, UUID[]::new, Visning::objekt);
        var fra = kolonne(henvisninger, UUID[]::new, Henvisning::objekt);
        var arter = kolonne(henvisninger, String[]::new, Henvisning::art);
        var til = kolonne(henvisninger, UUID[]::new, Henvisning::til);
        return udfoer(
                        VISNING,
                        objekter,
                        kolonne(visninger, String[]::new, Visning::objekttype),
                        kolonne(visninger, String[]::new, Visning::ejer),
                        kolonne(visninger, String[]::new, Visning::noegle),
                        kolonne(visninger, String[]::new, Visning::dokument))
                .chain(() -> udfoer(FJERN_HENVISNING, objekter, fra, arter, til))
                .chain(() -> henvisninger.isEmpty() ? intet() : udfoer(HENVISNING, fra, arter, til))
                .chain(() -> udfoer(RYD_FUND, (Object) objekter));
    }

    /** The findings that were there for another reason go, so that none is told twice. */
    Uni<Void> rydFund(UUID[] fjernede) {
        return udfoer(RYD_FUND, (Object) fjernede);
    }

    private Uni<Void> udfoer(String sql, Object... parametre) {
        return forbindelse.preparedQuery(sql).execute(Tuple.from(parametre)).replaceWithVoid();
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }

    private static <R, V> V[] kolonne(
            List<R> raekker, IntFunction<V[]> tabel, Function<? super R, ? extends @Nullable V> felt) {
        return raekker.stream().map(felt).toArray(tabel);
    }
}
