package dk.borgerblikket.search.kriterier;

import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.Soegetekst;
import dk.borgerblikket.search.kriterier.Soegekrav.Elementkrav;
import dk.borgerblikket.search.kriterier.Soegekrav.Feltkrav;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A search tree as a condition on a row {@code s} of {@code soegning}, its object {@code o} and what the reader sees of its
 * content, {@code v.indhold}. Only fixed texts become part of the statement; whatever comes from the caller, names of
 * elements included, becomes a value. Every part is true or false and never unknown, so that its opposite is the other.
 */
public final class Kravsql {

    private static final List<String> FRA = List.of("Virkning", "FraTidspunkt", "TidsstempelDatoTid");
    private static final List<String> TIL = List.of("Virkning", "TilTidspunkt", "TidsstempelDatoTid");

    private final Parametre parametre;

    /** @param parametre receives the values of the conditions */
    public Kravsql(Parametre parametre) {
        this.parametre = parametre;
    }

    /** The condition; in brackets where it has parts. */
    public String betingelse(Udtryk udtryk) {
        return switch (udtryk) {
            case Udtryk.Og(var led) -> samlet(led, " AND ", "true");
            case Udtryk.Eller(var led) -> samlet(led, " OR ", "false");
            case Udtryk.Ikke(var led) -> "(NOT " + betingelse(led) + ")";
            case Udtryk.Soeg(var kriterium) -> kriterium(kriterium);
            case Udtryk.Forhold(var objekttype, var sql) ->
                "(s.objekttype = " + parametre.tekst(objekttype) + " AND " + sql + ")";
            case Udtryk.Blandt(var uuider) -> "(s.objekt = ANY (" + parametre.uuider(uuider) + "))";
        };
    }

    /** That an object has these keys, now or formerly; served by soegning_noegler. */
    public String noegler(Kriterium kriterium) {
        var noegler = kriterium.noegler();
        return noegler.isEmpty() ? "true" : "s.noegler @> " + parametre.hele(noegler);
    }

    private String samlet(List<Udtryk> led, String imellem, String uden) {
        return led.isEmpty() ? uden : led.stream().map(this::betingelse).collect(Collectors.joining(imellem, "(", ")"));
    }

    private String kriterium(Kriterium kriterium) {
        var led = new ArrayList<String>();
        led.add(noegler(kriterium));
        kriterium.krav().forEach(k -> led.add(krav(k)));
        return led.stream().collect(Collectors.joining(" AND ", "(", ")"));
    }

    private String krav(Soegekrav krav) {
        return switch (krav) {
            case Soegekrav.Element(var sti, var element, var _, var tekst) ->
                // Served by soegning_tekst, when there is a text.
                tekst.map(t -> "s.tekst LIKE " + parametre.tekst(Soegetekst.moenster(t)) + " AND ")
                                .orElse("")
                        + "EXISTS (SELECT FROM jsonb_array_elements(v.indhold #> " + parametre.tekster(sti)
                        + ") AS e WHERE " + element(element, "e") + ")";
            case Soegekrav.EtElement(var element) ->
                "EXISTS (SELECT FROM jsonb_path_query(v.indhold, 'strict $.**{2 to 3} ? (@.type() == \"array\")[*]"
                        + " ? (@.type() == \"object\")') AS e WHERE " + element(element, "e") + ")";
            case Soegekrav.Vaerdi(var sti, var vaerdi) ->
                "COALESCE(v.indhold #> " + parametre.tekster(sti) + " @> " + parametre.json(vaerdi.toString())
                        + ", false)";
            case Soegekrav.Opdateret(var periode) ->
                "(o.opdateret >= " + parametre.tid(periode.fra()) + " AND o.opdateret < " + parametre.tid(periode.til())
                        + ")";
            // Served by the primary key.
            case Soegekrav.Registrering(var felter) ->
                "EXISTS (SELECT FROM registrering r WHERE r.objekt = s.objekt AND r.besked @> "
                        + parametre.json(felter.toString()) + ")";
        };
    }

    /** @param e name of the element in the statement; those within it have longer names */
    private String element(Elementkrav element, String e) {
        var led = new ArrayList<String>();
        element.indhold().forEach(i -> led.add(e + " @> " + parametre.json(i.toString())));
        element.felter().forEach(f -> led.add(felt(f, e)));
        return led.isEmpty() ? "true" : String.join(" AND ", led);
    }

    private String felt(Feltkrav krav, String e) {
        return switch (krav) {
            case Feltkrav.Lig(var sti, var vaerdi, var uden) -> tid(e, sti, uden) + " = " + parametre.tid(vaerdi);
            case Feltkrav.Mellem(var sti, var periode) ->
                "soeg_tidspunkt(" + tekst(e, sti) + ", NULL) >= " + parametre.tid(periode.fra())
                        + " AND soeg_tidspunkt(" + tekst(e, sti) + ", NULL) < " + parametre.tid(periode.til());
            case Feltkrav.Dato(var sti, var fra, var til) ->
                tekst(e, sti) + " >= " + parametre.tekst(fra) + " COLLATE \"C\" AND " + tekst(e, sti) + " < "
                        + parametre.tekst(til) + " COLLATE \"C\"";
            case Feltkrav.Virker(var periode) ->
                tid(e, FRA, Instant.MIN) + " < " + parametre.tid(periode.til()) + " AND " + tid(e, TIL, Instant.MAX)
                        + " > " + parametre.tid(periode.fra());
            case Feltkrav.Beloeb(var sti, var fra, var til) ->
                "(" + tekst(e, sti) + ")::numeric BETWEEN " + parametre.beloeb(fra) + " AND " + parametre.beloeb(til);
            case Feltkrav.Indre(var sti, var indre) ->
                "EXISTS (SELECT FROM jsonb_array_elements(" + e + " #> " + parametre.tekster(sti) + ") AS " + e
                        + "e WHERE " + element(indre, e + "e") + ")";
        };
    }

    private String tid(String e, List<String> sti, Instant uden) {
        return "soeg_tidspunkt(" + tekst(e, sti) + ", " + parametre.tid(uden) + ")";
    }

    private String tekst(String e, List<String> sti) {
        return e + " #>> " + parametre.tekster(sti);
    }
}
