package dk.borgerblikket.benefitindex.laesekontrol;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.oio.Cvr;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/**
 * What is kept of objects that are removed, so that those who saw them can be told: the subjects of which each alone was reason
 * to see the object, since it is on both sides of a line, and the level of sensitivity that it takes. Whoever has one of the
 * subjects at that level saw the object by {@link Vilkaar}. Nothing is kept of what a Sikkerhedsprofil protected, nor of what
 * only two different subjects together were reason to see.
 */
@Singleton
public final class Fjernelsesspor {

    /** Served by the primary keys and linje_bevilling. */
    private static final String SPOR = """
            SELECT a.objekt, k.klasser, k.foelsomhed
            FROM adgang a
            CROSS JOIN LATERAL (
                SELECT array_agg(DISTINCT l.kle) AS klasser, max(g.foelsomhed) AS foelsomhed
                FROM linje l
                JOIN adgang g ON g.objekt = l.bevilling AND g.objekttype = 'Bevilling'
                WHERE l.objekt = a.objekt AND l.kle IS NOT NULL AND g.foelsomhed IS NOT NULL
                  AND NOT EXISTS (SELECT FROM adgangsprofil q WHERE q.objekt = g.objekt AND q.til > now())
                  AND CASE WHEN a.objekttype = 'Bevilling' THEN %s OR %s ELSE %s END) AS k
            WHERE k.klasser IS NOT NULL""";

    private static final String UDBETALT = """
            EXISTS (SELECT FROM linje p WHERE p.bevilling = g.objekt AND p.objekt <> g.objekt AND %s AND %s)""";

    private static final String BEVILGET = "EXISTS (SELECT FROM linje b WHERE b.objekt = g.objekt AND b.kle = l.kle)";

    private final Opsaetninger opsaetninger;
    private final Indstillinger indstillinger;

    Fjernelsesspor(Opsaetninger opsaetninger, Indstillinger indstillinger) {
        this.opsaetninger = opsaetninger;
        this.indstillinger = indstillinger;
    }

    /** A query for {@code objekt}, {@code klasser} and {@code foelsomhed}, with the rules in force now. */
    public String forespoergsel() {
        var udenUdbetaling =
                indstillinger.bevillingUdenUdbetaling() ? "NOT " + UDBETALT.formatted(taeller("p"), "true") : "false";
        return SPOR.formatted(
                UDBETALT.formatted(taeller("p"), "p.kle = l.kle"), udenUdbetaling, taeller("l") + " AND " + BEVILGET);
    }

    /** The payment line counts for the grant {@code g}. */
    private String taeller(String linje) {
        var betalere = opsaetninger.nu().nationalt().betalere().stream()
                .map(Cvr::cifre)
                .collect(Collectors.joining(",", "'{", "}'"));
        return "(" + linje + ".ejer_cvr = g.ejer_cvr OR " + linje + ".ejer_cvr = ANY (" + betalere + "))";
    }
}
