package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.ItsystemRelation;
import dk.borgerblikket.caseindex.besked.OffentlighedUndtaget;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.oio.Virkning;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts: C-01 (patterns of the schema), C-20 (both texts or none), C-28 (length, one line). */
final class Tekstregler {

    private static final Pattern CVR = Pattern.compile("[0-9]{8}");
    private static final int NOTE = 1024;
    private static final BigInteger STOERSTE_HELTAL = BigInteger.TEN.pow(18).subtract(BigInteger.ONE);

    private Tekstregler() {}

    /** A field of one line with at most this many characters. */
    static void linje(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int maks) {
        linje(bedoemmelse, sti, tekst, 0, maks);
    }

    /** A field of one line with this many characters. */
    static void linje(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int mindst, int maks) {
        flereLinjer(bedoemmelse, sti, tekst, mindst, maks);
        if (tekst != null && tekst.codePoints().anyMatch(Character::isISOControl)) {
            bedoemmelse.advar("C-28", sti, "skal være på én linje uden formateringstegn");
        }
    }

    /** A field of several lines with at most this many characters. */
    static void flereLinjer(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int maks) {
        flereLinjer(bedoemmelse, sti, tekst, 0, maks);
    }

    private static void flereLinjer(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int mindst, int maks) {
        if (tekst == null) {
            return;
        }
        var laengde = tekst.codePointCount(0, tekst.length());
        if (laengde > maks) {
            bedoemmelse.afvis("C-28", sti, "må højst have " + maks + " tegn");
        } else if (laengde < mindst) {
            bedoemmelse.afvis("C-28", sti, "skal have mindst " + mindst + " tegn, når feltet er med");
        }
    }

    /** A whole number: unbounded in the schema, but the index has to sort by it. */
    static void heltal(Bedoemmelse bedoemmelse, String sti, @Nullable BigInteger tal) {
        if (tal != null && tal.abs().compareTo(STOERSTE_HELTAL) > 0) {
            bedoemmelse.afvis("C-01", sti, "må højst have 18 cifre");
        }
    }

    /** C-20, and the lengths of the two texts. */
    static void offentlighedUndtaget(Bedoemmelse bedoemmelse, String sti, @Nullable OffentlighedUndtaget undtaget) {
        if (undtaget == null) {
            return;
        }
        var hvor = sti + "/OffentlighedUndtaget";
        if (undtaget.titelAlternativTekst() == null || undtaget.hjemmelTekst() == null) {
            bedoemmelse.afvis("C-20", hvor, "skal have både TitelAlternativTekst og OffentlighedUndtagetHjemmelTekst");
        }
        linje(bedoemmelse, hvor + "/TitelAlternativTekst", undtaget.titelAlternativTekst(), 255);
        linje(bedoemmelse, hvor + "/OffentlighedUndtagetHjemmelTekst", undtaget.hjemmelTekst(), 1024);
    }

    static void note(Bedoemmelse bedoemmelse, String sti, @Nullable Virkning virkning) {
        if (virkning != null) {
            flereLinjer(bedoemmelse, sti + "/Virkning/NoteTekst", virkning.noteTekst(), NOTE);
        }
    }

    /** The texts that relations of every kind can have. */
    static void relationer(Bedoemmelse bedoemmelse, List<Relationsgruppe> grupper) {
        for (var gruppe : grupper) {
            for (var i = 0; i < gruppe.relationer().size(); i++) {
                var relation = gruppe.relationer().get(i);
                var sti = gruppe.sti(i);
                var udvidelse = relation.udvidelse();
                note(bedoemmelse, sti, relation.virkning());
                Udvidelsesregler.proev(bedoemmelse, sti, relation.andre());
                linje(bedoemmelse, sti + "/Indeks", relation.indeks(), 36);
                linje(bedoemmelse, sti + "/BrugervendtNoegle", udvidelse.brugervendtNoegle(), 50);
                linje(bedoemmelse, sti + "/FuldtNavn", udvidelse.fuldtNavn(), 255);
                linje(bedoemmelse, sti + "/Facettitel", udvidelse.facettitel(), 255);
                linje(bedoemmelse, sti + "/Klassetitel", udvidelse.klassetitel(), 255);
                linje(bedoemmelse, sti + "/Tekstfelt", udvidelse.tekstfelt(), 1024);
                if (udvidelse.cvr() != null && !CVR.matcher(udvidelse.cvr()).matches()) {
                    bedoemmelse.afvis("C-01", sti + "/CVR-nummer", "skal være otte cifre");
                }
                for (var beskrivelse : udvidelse.soegeordsbeskrivelser()) {
                    flereLinjer(bedoemmelse, sti + "/Soegeord/BeskrivelseTekst", beskrivelse, 4096);
                }
                if (relation instanceof ItsystemRelation itsystem && gruppe.art() == Relationsart.SAGSITSYSTEM) {
                    linje(bedoemmelse, sti + "/SystemNavn", itsystem.systemNavn(), 1, 255);
                    linje(bedoemmelse, sti + "/SystemURI", itsystem.systemUri(), 255);
                }
            }
        }
    }
}
