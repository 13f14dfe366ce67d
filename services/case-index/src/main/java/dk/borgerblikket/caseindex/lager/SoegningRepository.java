package dk.borgerblikket.caseindex.lager;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the search table, one statement for all objects. */
final class SoegningRepository {

    /** Keys are only added: an object stays findable by what it once was. Arrays cross as text, since rows differ in length. */
    private static final String GEM = """
            INSERT INTO soegning AS s (objekt, objekttype, ejer_cvr, master, afsender, klasser, foelsomhed, visningsklasse,
                sikkerhedsprofil, noegler, tekst, notater, brugervendt_noegle, titel, kle, fremdrift, livscyklus, bruger,
                systemnavn, version, underversion)
            SELECT n.objekt, n.objekttype, n.ejer_cvr, n.master, n.afsender, n.klasser::text[], n.foelsomhed,
                n.visningsklasse::uuid[], n.sikkerhedsprofil::uuid[], n.noegler::bigint[], n.tekst, n.notater,
                n.brugervendt_noegle, n.titel, n.kle, n.fremdrift, n.livscyklus, n.bruger, n.systemnavn, n.version,
                n.underversion
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::int[], $8::text[],
                $9::text[], $10::text[], $11::text[], $12::int[], $13::text[], $14::text[], $15::text[], $16::int[],
                $17::text[], $18::text[], $19::text[], $20::bigint[], $21::bigint[])
                AS n (objekt, objekttype, ejer_cvr, master, afsender, klasser, foelsomhed, visningsklasse,
                    sikkerhedsprofil, noegler, tekst, notater, brugervendt_noegle, titel, kle, fremdrift, livscyklus,
                    bruger, systemnavn, version, underversion)
            ON CONFLICT (objekt) DO UPDATE
            SET ejer_cvr = excluded.ejer_cvr, master = excluded.master, afsender = excluded.afsender,
                klasser = excluded.klasser, foelsomhed = excluded.foelsomhed, visningsklasse = excluded.visningsklasse,
                sikkerhedsprofil = excluded.sikkerhedsprofil,
                noegler = CASE WHEN s.noegler @> excluded.noegler THEN s.noegler
                               ELSE ARRAY(SELECT DISTINCT unnest(s.noegler || excluded.noegler) ORDER BY 1) END,
                tekst = excluded.tekst, notater = excluded.notater, brugervendt_noegle = excluded.brugervendt_noegle,
                titel = excluded.titel, kle = excluded.kle, fremdrift = excluded.fremdrift,
                livscyklus = excluded.livscyklus, bruger = excluded.bruger, systemnavn = excluded.systemnavn,
                version = excluded.version, underversion = excluded.underversion
            """;

    /** Served by the primary key. */
    private static final String GLEM = "DELETE FROM soegning WHERE objekt = ANY($1)";

    private SoegningRepository() {}

    /** Forgets also what the objects once were; their rows are written anew afterwards. */
    static Uni<Void> glem(SqlConnection forbindelse, UUID[] objekter) {
        return forbindelse
                .preparedQuery(GLEM)
                .execute(Tuple.of((Object) objekter))
                .replaceWithVoid();
    }

    static Uni<Void> gem(SqlConnection forbindelse, List<Soegeraekke> raekker) {
        return forbindelse
                .preparedQuery(GEM)
                .execute(Tuple.from(new Object[] {
                    kolonne(raekker, UUID[]::new, Soegeraekke::objekt),
                    kolonne(raekker, String[]::new, Soegeraekke::objekttype),
                    kolonne(raekker, String[]::new, Soegeraekke::ejer),
                    kolonne(raekker, UUID[]::new, Soegeraekke::master),
                    kolonne(raekker, UUID[]::new, Soegeraekke::afsender),
                    kolonne(raekker, String[]::new, r -> liste(r.adgang().klasser())),
                    kolonne(raekker, Integer[]::new, r -> r.adgang().foelsomhed()),
                    kolonne(raekker, String[]::new, r -> liste(r.adgang().visningsklasser())),
                    kolonne(raekker, String[]::new, r -> liste(r.adgang().sikkerhedsprofil())),
                    kolonne(raekker, String[]::new, r -> liste(r.noegler())),
                    kolonne(raekker, String[]::new, Soegeraekke::tekst),
                    kolonne(raekker, Integer[]::new, Soegeraekke::notater),
                    kolonne(raekker, String[]::new, r -> r.sortering().brugervendtNoegle()),
                    kolonne(raekker, String[]::new, r -> r.sortering().titel()),
                    kolonne(raekker, String[]::new, r -> r.sortering().kle()),
                    kolonne(raekker, Integer[]::new, r -> r.sortering().fremdrift()),
                    kolonne(raekker, String[]::new, r -> r.sortering().livscyklus()),
                    kolonne(raekker, String[]::new, r -> r.sortering().bruger()),
                    kolonne(raekker, String[]::new, r -> r.sortering().systemnavn()),
                    kolonne(raekker, Long[]::new, r -> r.sortering().version()),
                    kolonne(raekker, Long[]::new, r -> r.sortering().underversion())
                }))
                .replaceWithVoid();
    }

    /** An array literal of values that need no quotes: KLE numbers, UUIDs and whole numbers. */
    private static String liste(Collection<?> vaerdier) {
        return vaerdier.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static <R, V> V[] kolonne(
            List<R> raekker, IntFunction<V[]> tabel, Function<? super R, ? extends @Nullable V> felt) {
        return raekker.stream().map(felt).toArray(tabel);
    }
}
