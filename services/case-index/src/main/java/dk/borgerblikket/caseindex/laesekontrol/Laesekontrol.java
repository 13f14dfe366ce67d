package dk.borgerblikket.caseindex.laesekontrol;

import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.fremsoeg.Laesevilkaar;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which objects a reader sees (case-index §16), as a condition on a row of the table {@code soegning}. Hits, counts, sorting,
 * what comes with a hit, single reads, history and events all use it, so that what is hidden is as if it were not there:
 *
 * <pre>{@code
 * var parametre = new Parametre();
 * var sql = "SELECT s.objekt FROM soegning s WHERE s.objekt = " + parametre.uuid(uuid)
 *         + " AND " + laesekontrol.betingelse(laeser, parametre);
 * pool.preparedQuery(sql).execute(parametre.tuple());
 * }</pre>
 *
 * <p>A reader sees, of its own authority's objects, those that it is Master or Afsender of, and besides what lies within one
 * of its delimitations, subject and sensitivity judged together, unless
 * <ul>
 *   <li>a Visningsklasse is on it, other than one that only concerns citizens;
 *   <li>there is a Sikkerhedsprofil that the reader is not on now.
 * </ul>
 * A document that lies on cases follows these: one of them must be seen by the delimitation that also allows the document's
 * own sensitivity, and a Visningsklasse on any of them covers it. One that lies on no case stands for itself. An unknown
 * subject or sensitivity lies within no delimitation.
 */
@Singleton
public final class Laesekontrol implements Laesevilkaar {

    /** What is kept of objects that are removed, for the condition above: those that stand for themselves. */
    public static final String FJERNES = """
            SELECT s.objekt, s.klasser, s.foelsomhed
            FROM soegning s
            WHERE s.visningsklasse = '{}' AND s.sikkerhedsprofil = '{}'
              AND (s.objekttype = 'Sag'
                OR NOT EXISTS (SELECT FROM henvisning h WHERE h.til = s.objekt AND h.art = 'JOURNALPOST'))""";

    /** A condition on the row {@code c}; served by nothing, since it is asked of rows that are found already. */
    private static final String AFGRAENSET = """
            (cardinality(%1$s.klasser) > 0 AND NOT EXISTS (
                SELECT FROM unnest(%1$s.klasser) AS k (kle)
                WHERE NOT EXISTS (
                    SELECT FROM unnest(%2$s, %3$s) AS a (kle, maks)
                    WHERE k.kle LIKE a.kle AND %1$s.foelsomhed <= a.maks AND s.foelsomhed <= a.maks)))""";

    /** The few that have a profile are compared with the object, since who is on it can change with time. Primary key. */
    private static final String PAA_PROFIL = """
            (%1$s.sikkerhedsprofil = '{}' OR %1$s.sikkerhedsprofil && %2$s AND EXISTS (
                SELECT FROM objekt p,
                    jsonb_array_elements(p.indhold #> '{RelationListe,LokalUdvidelseListe,Sikkerhedsprofil}') AS e
                WHERE p.uuid = %1$s.objekt
                  AND e #>> '{ReferenceID,UUIDIdentifikator}' = ANY (%2$s::text[])
                  AND soeg_tidspunkt(e #>> '{Virkning,FraTidspunkt,TidsstempelDatoTid}', '-infinity') <= now()
                  AND soeg_tidspunkt(e #>> '{Virkning,TilTidspunkt,TidsstempelDatoTid}', 'infinity') > now()))""";

    /** The cases of its own authority that a document lies on. Served by henvisning_til, then the primary key. */
    private static final String SAGER = """
            SELECT FROM henvisning h JOIN soegning c ON c.objekt = h.objekt
            WHERE h.til = s.objekt AND h.art = 'JOURNALPOST' AND c.ejer_cvr = s.ejer_cvr""";

    private final Set<UUID> kunBorger;

    /** @param kunBorger display classes that only say what a citizen must not see */
    Laesekontrol(@ConfigProperty(name = "borgerblikket.visningsklasser.kun-borger") Optional<Set<UUID>> kunBorger) {
        this.kunBorger = Set.copyOf(kunBorger.orElse(Set.of()));
    }

    @Override
    public String betingelse(Laeser laeser, Parametre parametre) {
        if (!laeser.egne() && laeser.afgraensninger().isEmpty()) {
            return "false";
        }
        var kommune = "s.ejer_cvr = " + parametre.cvr(laeser.cvr());
        if (laeser.afgraensninger().isEmpty()) {
            return "(" + kommune + " AND " + egne(laeser, parametre) + ")";
        }
        var egne = laeser.egne() ? egne(laeser, parametre) : "false";
        return "(" + kommune + " AND (" + egne + " OR " + afgraenset(laeser, parametre) + "))";
    }

    /**
     * The condition that an object which is not there any more lay within one of the reader's delimitations; in brackets.
     *
     * @param klasser what gives its KLE numbers in the statement
     * @param foelsomhed what gives its level of sensitivity
     */
    public String betingelseForFjernet(Laeser laeser, String klasser, String foelsomhed, Parametre parametre) {
        var moenstre = parametre.tekster(moenstre(laeser.afgraensninger()));
        var niveauer = parametre.hele(niveauer(laeser.afgraensninger()));
        return "EXISTS (SELECT FROM (SELECT " + klasser + " AS klasser, " + foelsomhed + " AS foelsomhed) AS s WHERE "
                + AFGRAENSET.formatted("s", moenstre, niveauer) + ")";
    }

    private static String egne(Laeser laeser, Parametre parametre) {
        var system = parametre.uuid(laeser.itSystem());
        return "(s.master = " + system + " OR s.afsender = " + system + ")";
    }

    private String afgraenset(Laeser laeser, Parametre parametre) {
        var moenstre = parametre.tekster(moenstre(laeser.afgraensninger()));
        var niveauer = parametre.hele(niveauer(laeser.afgraensninger()));
        var adgange = parametre.uuider(laeser.adgange());
        var tilladte = parametre.uuider(kunBorger);
        var selv = AFGRAENSET.formatted("s", moenstre, niveauer);
        var sagen = AFGRAENSET.formatted("c", moenstre, niveauer) + " AND " + PAA_PROFIL.formatted("c", adgange);
        return "(s.visningsklasse <@ " + tilladte
                + " AND " + PAA_PROFIL.formatted("s", adgange)
                + " AND CASE WHEN s.objekttype = 'Sag' OR NOT EXISTS (" + SAGER + ") THEN " + selv
                + " ELSE EXISTS (" + SAGER + " AND " + sagen + ")"
                + " AND NOT EXISTS (" + SAGER + " AND NOT c.visningsklasse <@ " + tilladte + ") END)";
    }

    private static List<Long> niveauer(List<Dataafgraensning> afgraensninger) {
        return afgraensninger.stream().map(a -> a.maks().ordinal() + 1L).toList();
    }

    /** KLE patterns as patterns for {@code LIKE}: a star is the only wildcard in them, and it comes last. */
    private static List<String> moenstre(List<Dataafgraensning> afgraensninger) {
        return afgraensninger.stream()
                .map(a -> a.kle().moenster().replace('*', '%'))
                .toList();
    }
}
