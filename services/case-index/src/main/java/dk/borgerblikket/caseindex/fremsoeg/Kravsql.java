package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.fremsoeg.Krav.Elementkrav;
import dk.borgerblikket.caseindex.fremsoeg.Krav.Tidskrav;
import dk.borgerblikket.caseindex.lager.Soegetekst;
import dk.borgerblikket.search.Parametre;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A search tree as a condition on a row {@code s} of {@code soegning} and its object {@code o}. Only texts of this class
 * become part of the statement; whatever comes from the caller, names of elements included, becomes a value. Every part is
 * true or false and never unknown, so that its opposite is the other.
 */
final class Kravsql {

    private static final List<String> FRA = List.of("Virkning", "FraTidspunkt", "TidsstempelDatoTid");
    private static final List<String> TIL = List.of("Virkning", "TilTidspunkt", "TidsstempelDatoTid");

    private final Parametre parametre;

    Kravsql(Parametre parametre) {
        this.parametre = parametre;
    }

    String betingelse(Udtryk udtryk) {
        return switch (udtryk) {
            case Udtryk.Og(var led) -> samlet(led, " AND ", "true");
            case Udtryk.Eller(var led) -> samlet(led, " OR ", "false");
            case Udtryk.Ikke(var led) -> "(NOT " + betingelse(led) + ")";
            case Udtryk.Soeg(var kriterium) -> kriterium(kriterium);
            // Served by henvisning_til, then the primary key.
            case Udtryk.PaaIngenSag _ ->
                "(NOT EXISTS (SELECT FROM henvisning h JOIN soegning c ON c.objekt = h.objekt"
                        + " WHERE h.til = s.objekt AND h.art = 'JOURNALPOST' AND c.ejer_cvr = s.ejer_cvr))";
            case Udtryk.Blandt(var uuider) -> "(s.objekt = ANY (" + parametre.uuider(uuider) + "))";
        };
    }

    /** That an object has these keys, now or formerly; served by soegning_noegler. */
    String noegler(Kriterium kriterium) {
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

    private String krav(Krav krav) {
        return switch (krav) {
            case Krav.Element(var sti, var element, var _, var titel) ->
                // Served by soegning_tekst, when there is a title.
                titel.map(t -> "s.tekst LIKE " + parametre.tekst(Soegetekst.moenster(t)) + " AND ")
                                .orElse("")
                        + "EXISTS (SELECT FROM jsonb_array_elements(o.indhold #> " + parametre.tekster(sti)
                        + ") AS e WHERE " + element(element) + ")";
            case Krav.EtElement(var element) ->
                "EXISTS (SELECT FROM jsonb_path_query(o.indhold, 'strict $.**{2 to 3} ? (@.type() == \"array\")[*]"
                        + " ? (@.type() == \"object\")') AS e WHERE " + element(element) + ")";
            case Krav.Vaerdi(var sti, var vaerdi) ->
                "COALESCE(o.indhold #> " + parametre.tekster(sti) + " @> " + parametre.json(vaerdi.toString())
                        + ", false)";
            case Krav.Opdateret(var periode) ->
                "(o.opdateret >= " + parametre.tid(periode.fra()) + " AND o.opdateret < " + parametre.tid(periode.til())
                        + ")";
            // Served by the primary key.
            case Krav.Registrering(var felter) ->
                "EXISTS (SELECT FROM registrering r WHERE r.objekt = s.objekt AND r.besked @> "
                        + parametre.json(felter.toString()) + ")";
        };
    }

    private String element(Elementkrav element) {
        var led = new ArrayList<String>();
        element.indhold().forEach(i -> led.add("e @> " + parametre.json(i.toString())));
        element.tider().forEach(t -> led.add(tid(t)));
        return led.isEmpty() ? "true" : String.join(" AND ", led);
    }

    private String tid(Tidskrav krav) {
        return switch (krav) {
            case Tidskrav.Lig(var sti, var vaerdi, var uden) -> tid(sti, uden) + " = " + parametre.tid(vaerdi);
            case Tidskrav.Mellem(var sti, var periode) ->
                "soeg_tidspunkt(" + felt(sti) + ", NULL) >= " + parametre.tid(periode.fra()) + " AND soeg_tidspunkt("
                        + felt(sti) + ", NULL) < " + parametre.tid(periode.til());
            case Tidskrav.Dato(var sti, var fra, var til) ->
                felt(sti) + " >= " + parametre.tekst(fra) + " COLLATE \"C\" AND " + felt(sti) + " < "
                        + parametre.tekst(til) + " COLLATE \"C\"";
            case Tidskrav.Virker(var periode) ->
                tid(FRA, Instant.MIN) + " < " + parametre.tid(periode.til()) + " AND " + tid(TIL, Instant.MAX) + " > "
                        + parametre.tid(periode.fra());
        };
    }

    private String tid(List<String> sti, Instant uden) {
        return "soeg_tidspunkt(" + felt(sti) + ", " + parametre.tid(uden) + ")";
    }

    private String felt(List<String> sti) {
        return "e #>> " + parametre.tekster(sti);
    }
}
