package dk.borgerblikket.benefitindex.laesekontrol;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The conditions that one reader puts on one statement, each in brackets.
 *
 * <ul>
 *   <li>A line is seen when one delimitation has its KLE and the sensitivity of its grant, judged together, and the reader is
 *       not kept from that grant by a Sikkerhedsprofil.
 *   <li>A payment counts for a grant when the same authority owns both, or the payer is one that may pay for others.
 *   <li>A payment is seen with a line that is seen and whose grant has a benefit that is.
 *   <li>A grant is seen with a benefit that is seen and a payment line on it that is; without any payment, by the setting.
 * </ul>
 *
 * Objects see each other through lines that the reader sees, never through hidden ones: otherwise an object that comes and
 * goes would tell of them. What is unknown – KLE, sensitivity, grant – lies within no delimitation.
 */
final class Vilkaar {

    /** One of the reader's delimitations has the KLE number and the level. */
    private static final String INDENFOR = """
            EXISTS (SELECT FROM unnest(%1$s, %2$s) AS d (kle, maks) WHERE %3$s LIKE d.kle AND %4$s <= d.maks)""";

    /** The reader is not kept out by the grant's profile. Served by adgangsprofil_objekt. */
    private static final String PAA_PROFIL = """
            (NOT EXISTS (SELECT FROM adgangsprofil q WHERE q.objekt = %1$s.objekt AND q.til > now())
             OR EXISTS (
                SELECT FROM adgangsprofil q
                WHERE q.objekt = %1$s.objekt AND q.reference = ANY (%2$s) AND q.fra <= now() AND q.til > now()))""";

    /** The grant of the line, if it is there and the line counts for it. Served by the primary key of adgang. */
    private static final String LINJENS_BEVILLING = """
            FROM adgang g WHERE g.objekt = l.bevilling AND g.objekttype = 'Bevilling' AND %s""";

    /** One of a grant's benefits is seen. Served by the primary key of linje. */
    private static final String HAR_YDELSE = "EXISTS (SELECT FROM linje b WHERE b.objekt = %s.objekt AND %s)";

    /** There is a payment line on the grant that counts. Served by linje_bevilling. */
    private static final String UDBETALT = """
            EXISTS (SELECT FROM linje l WHERE l.bevilling = a.objekt AND l.objekt <> a.objekt AND %s AND %s)""";

    /** Served by the primary key of adgang. */
    private static final String OBJEKT = """
            EXISTS (
                SELECT FROM adgang a
                WHERE a.objekt = s.objekt AND a.ejer_cvr = %s AND (%s OR %s))""";

    /** The reader does not see every line. Served by the primary key of linje. */
    private static final String SKJULER = "EXISTS (SELECT FROM linje l WHERE l.objekt = s.objekt AND NOT %s)";

    /** Primary keys of adgang, linje and objekt. */
    private static final String INDHOLD = """
            CASE WHEN EXISTS (SELECT FROM adgang a WHERE a.objekt = s.objekt AND %s) THEN o.indhold
            ELSE beskaaret(
                o.indhold,
                ARRAY(SELECT l.orden FROM linje l WHERE l.objekt = s.objekt AND %s),
                ARRAY(
                    SELECT m.part -> 'ReferenceID'
                    FROM objekt b
                    CROSS JOIN LATERAL jsonb_path_query(b.indhold, '$.RelationListe.Bevillingspart[*]') AS m (part)
                    WHERE m.part #>> '{Rolle,UUIDIdentifikator}' = %s AND b.uuid IN (
                        SELECT g.objekt
                        FROM linje l JOIN adgang g ON g.objekt = l.bevilling AND g.objekttype = 'Bevilling' AND %s
                        WHERE l.objekt = s.objekt AND %s AND %s)))
            END""";

    private final Laeser laeser;
    private final List<Cvr> betalere;
    private final Indstillinger indstillinger;
    private final Parametre parametre;

    /** What stands for the values that the statement has so far; one that is not used must not be among them. */
    private final Map<Vaerdi, String> vaerdier = new EnumMap<>(Vaerdi.class);

    private enum Vaerdi {
        CVR,
        SYSTEM,
        KLE,
        NIVEAUER,
        ADGANGE,
        BETALERE,
        NIVEAU_UDEN_BEVILLING
    }

    Vilkaar(Laeser laeser, List<Cvr> betalere, Indstillinger indstillinger, Parametre parametre) {
        this.laeser = laeser;
        this.betalere = List.copyOf(betalere);
        this.indstillinger = indstillinger;
        this.parametre = parametre;
    }

    /** The reader sees the object {@code s.objekt}. */
    String objekt() {
        if (laeser.afgraensninger().isEmpty() && !laeser.egne()) {
            return "false";
        }
        var afgraenset = laeser.afgraensninger().isEmpty()
                ? "false"
                : "CASE a.objekttype WHEN 'Bevilling' THEN " + bevilling() + " ELSE " + effektuering() + " END";
        return OBJEKT.formatted(cvr(), eget("a"), afgraenset);
    }

    /**
     * What is left of the content of {@code o}, which is {@code s.objekt}, when it is cut.
     *
     * @param bevillingsmodtager the role of the grantee, as text
     */
    String indhold(String bevillingsmodtager) {
        return INDHOLD.formatted(
                eget("a"),
                synligLinje(),
                bevillingsmodtager,
                taeller("l", "g"),
                indenfor("l.kle", "g.foelsomhed"),
                paaProfil("g"));
    }

    /** There is a line of {@code s.objekt} that the reader does not see. */
    String skjuler() {
        return SKJULER.formatted(synligLinje());
    }

    /** The row of {@code adgang} under this name is of an object that the reader is Master or Afsender of. */
    String eget(String raekke) {
        return laeser.egne()
                ? "(%1$s.ejer_cvr = %2$s AND (%1$s.master = %3$s OR %1$s.afsender IS NOT DISTINCT FROM %3$s))"
                        .formatted(raekke, cvr(), vaerdi(Vaerdi.SYSTEM, () -> parametre.uuid(laeser.itSystem())))
                : "false";
    }

    /** A payment of the reader's authority counts for the grant that the row of {@code adgang} under this name is of. */
    String egenUdbetalingTaeller(String bevilling) {
        return "(" + bevilling + ".ejer_cvr = " + cvr() + " OR " + cvr() + " = ANY (" + betalere() + "))";
    }

    /** The reader is not kept out by the profile of the grant that the row of {@code adgang} under this name is of. */
    String paaProfil(String bevilling) {
        return PAA_PROFIL.formatted(bevilling, vaerdi(Vaerdi.ADGANGE, () -> parametre.uuider(laeser.adgange())));
    }

    /** One of the subjects is within the reader's delimitations at the level; see {@link Fjernelsesspor}. */
    String etAfEmnerne(String klasser, String foelsomhed) {
        return "EXISTS (SELECT FROM unnest(" + klasser + ") AS k (kle) WHERE " + indenfor("k.kle", foelsomhed) + ")";
    }

    private String bevilling() {
        var taeller = taeller("l", "a");
        var udenUdbetaling =
                indstillinger.bevillingUdenUdbetaling() ? " OR NOT " + UDBETALT.formatted(taeller, "true") : "";
        return paaProfil("a")
                + " AND " + HAR_YDELSE.formatted("a", indenfor("b.kle", "a.foelsomhed"))
                + " AND (" + UDBETALT.formatted(taeller, indenfor("l.kle", "a.foelsomhed")) + udenUdbetaling + ")";
    }

    private String effektuering() {
        var medYdelse = " AND " + HAR_YDELSE.formatted("g", indenfor("b.kle", "g.foelsomhed"));
        return "EXISTS (SELECT FROM linje l WHERE l.objekt = a.objekt AND " + linje(medYdelse) + ")";
    }

    private String synligLinje() {
        return linje("");
    }

    /** The line {@code l} is seen, and more holds of its grant {@code g}; without a grant the setting decides. */
    private String linje(String mereOmBevilling) {
        return "coalesce((SELECT " + indenfor("l.kle", "g.foelsomhed") + " AND " + paaProfil("g") + mereOmBevilling
                + " " + LINJENS_BEVILLING.formatted(taeller("l", "g")) + "), " + udenBevilling() + ")";
    }

    private String taeller(String linje, String bevilling) {
        return "(" + linje + ".ejer_cvr = " + bevilling + ".ejer_cvr OR " + linje + ".ejer_cvr = ANY (" + betalere()
                + "))";
    }

    private String udenBevilling() {
        return indstillinger
                .foelsomhedUdenBevilling()
                .map(f -> indenfor("l.kle", vaerdi(Vaerdi.NIVEAU_UDEN_BEVILLING, () -> parametre.tal(niveau(f)))))
                .orElse("false");
    }

    private String indenfor(String nummer, String niveau) {
        var afgraensninger = laeser.afgraensninger();
        return INDENFOR.formatted(
                vaerdi(
                        Vaerdi.KLE,
                        () -> parametre.tekster(
                                afgraensninger.stream().map(Vilkaar::moenster).toList())),
                vaerdi(
                        Vaerdi.NIVEAUER,
                        () -> parametre.hele(afgraensninger.stream()
                                .map(a -> niveau(a.maks()))
                                .toList())),
                nummer,
                niveau);
    }

    private String cvr() {
        return vaerdi(Vaerdi.CVR, () -> parametre.cvr(laeser.cvr()));
    }

    private String betalere() {
        return vaerdi(
                Vaerdi.BETALERE,
                () -> parametre.tekster(betalere.stream().map(Cvr::cifre).toList()));
    }

    private String vaerdi(Vaerdi vaerdi, Supplier<String> tilfoej) {
        return vaerdier.computeIfAbsent(vaerdi, _ -> tilfoej.get());
    }

    private static long niveau(Foelsomhed foelsomhed) {
        return foelsomhed.ordinal() + 1L;
    }

    /** A KLE pattern as a pattern for {@code LIKE}: a star is the only wildcard in it, and it comes last. */
    private static String moenster(Dataafgraensning afgraensning) {
        return afgraensning.kle().moenster().replace('*', '%');
    }
}
