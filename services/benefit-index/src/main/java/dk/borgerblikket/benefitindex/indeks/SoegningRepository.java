package dk.borgerblikket.benefitindex.indeks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
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
            INSERT INTO soegning AS s (objekt, objekttype, ejer_cvr, noegler, tekst, brugervendt_noegle, fuldt_navn,
                dispositionsdato)
            SELECT n.objekt, n.objekttype, n.ejer_cvr, n.noegler::bigint[], n.tekst, n.brugervendt_noegle, n.fuldt_navn,
                n.dispositionsdato
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::timestamptz[])
                AS n (objekt, objekttype, ejer_cvr, noegler, tekst, brugervendt_noegle, fuldt_navn, dispositionsdato)
            ON CONFLICT (objekt) DO UPDATE
            SET ejer_cvr = excluded.ejer_cvr,
                noegler = CASE WHEN s.noegler @> excluded.noegler THEN s.noegler
                               ELSE ARRAY(SELECT DISTINCT unnest(s.noegler || excluded.noegler) ORDER BY 1) END,
                tekst = excluded.tekst, brugervendt_noegle = excluded.brugervendt_noegle,
                fuldt_navn = excluded.fuldt_navn, dispositionsdato = excluded.dispositionsdato
            """;

    private SoegningRepository() {}

    static Uni<Void> gem(SqlConnection forbindelse, List<Soegeraekke> raekker) {
        return forbindelse
                .preparedQuery(GEM)
                .execute(Tuple.from(new Object[] {
                    kolonne(raekker, UUID[]::new, Soegeraekke::objekt),
                    kolonne(raekker, String[]::new, Soegeraekke::objekttype),
                    kolonne(raekker, String[]::new, Soegeraekke::ejer),
                    kolonne(raekker, String[]::new, r -> liste(r.noegler())),
                    kolonne(raekker, String[]::new, Soegeraekke::tekst),
                    kolonne(raekker, String[]::new, Soegeraekke::brugervendtNoegle),
                    kolonne(raekker, String[]::new, Soegeraekke::fuldtNavn),
                    kolonne(raekker, OffsetDateTime[]::new, Soegeraekke::dispositionsdato)
                }))
                .replaceWithVoid();
    }

    /** An array literal of whole numbers. */
    private static String liste(Collection<?> vaerdier) {
        return vaerdier.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static <R, V> V[] kolonne(
            List<R> raekker, IntFunction<V[]> tabel, Function<? super R, ? extends @Nullable V> felt) {
        return raekker.stream().map(felt).toArray(tabel);
    }
}
