package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.ItsystemRelation;
import dk.borgerblikket.caseindex.besked.OffentlighedUndtaget;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.oio.Virkning;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Laengderegler;
import dk.borgerblikket.validation.Udvidelsesregler;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts: C-01 (patterns of the schema), C-20 (both texts or none), C-28 (length, one line), C-90 (no CPR number). */
final class Tekstregler {

    private static final Pattern CVR = Pattern.compile("[0-9]{8}");

    /** Ten digits by themselves whose first four can be a day of a year, also in the series of replacement numbers. */
    private static final Pattern CPR = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[0-26-8][0-9]|[39][01])(?:0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}(?![0-9A-Za-z])");

    private static final Laengderegler LAENGDER = new Laengderegler(Krav.MINDST_TEGN, Krav.HOEJST_TEGN);

    /** C-01, on the extension elements that the index does not know. */
    static final Udvidelsesregler UDVIDELSER = new Udvidelsesregler(
            Krav.ANDRE_ANTAL,
            Krav.ANDRE_TEGN,
            Krav.ANDRE_ELEMENT,
            Set.of(
                    "urn:oio:sagdok:3.0.0",
                    "urn:oio:sts:generelledefinitioner:6",
                    "urn:oio:sts:generelleoperationer:6",
                    "urn:oio:sts:sagdok:dokumentindeks:6",
                    "urn:oio:sts:sagdok:sag:6",
                    "urn:oio:sts:sagdok:sagdokumentindeks:6",
                    "urn:oio:sts:sagdok:sagindeks:6"));

    private static final int NOTE = 1024;
    private static final int HELTAL_CIFRE = 18;
    private static final BigInteger STOERSTE_HELTAL =
            BigInteger.TEN.pow(HELTAL_CIFRE).subtract(BigInteger.ONE);

    private Tekstregler() {}

    /** A field of one line with at most this many characters. */
    static void linje(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int maks) {
        linje(bedoemmelse, sti, tekst, 0, maks);
    }

    /** A field of one line with this many characters. */
    static void linje(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int mindst, int maks) {
        LAENGDER.proev(bedoemmelse, sti, tekst, mindst, maks);
        if (tekst != null && tekst.codePoints().anyMatch(Character::isISOControl)) {
            bedoemmelse.brud(Krav.EN_LINJE, sti);
        }
    }

    /** A field of several lines with at most this many characters. */
    static void flereLinjer(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst, int maks) {
        LAENGDER.proev(bedoemmelse, sti, tekst, 0, maks);
        if (tekst != null && tekst.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\r' && c != '\n')) {
            bedoemmelse.brud(Krav.UDEN_FORMATERING, sti);
        }
    }

    /** C-90, on a text that is shown to everybody who may see the object. */
    static void cpr(Bedoemmelse bedoemmelse, String sti, @Nullable String tekst) {
        if (tekst != null && CPR.matcher(tekst).find()) {
            bedoemmelse.brud(Krav.INTET_CPR, sti);
        }
    }

    /** A whole number: unbounded in the schema, but the index has to sort by it. */
    static void heltal(Bedoemmelse bedoemmelse, String sti, @Nullable BigInteger tal) {
        if (tal != null && tal.abs().compareTo(STOERSTE_HELTAL) > 0) {
            bedoemmelse.brud(Krav.HELTAL_CIFRE, sti, String.valueOf(HELTAL_CIFRE));
        }
    }

    /** C-20, and the lengths of the two texts. */
    static void offentlighedUndtaget(Bedoemmelse bedoemmelse, String sti, @Nullable OffentlighedUndtaget undtaget) {
        if (undtaget == null) {
            return;
        }
        var hvor = sti + "/OffentlighedUndtaget";
        if (undtaget.titelAlternativTekst() == null || undtaget.hjemmelTekst() == null) {
            bedoemmelse.brud(Krav.BEGGE_TEKSTER, hvor);
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
                UDVIDELSER.proev(bedoemmelse, sti, relation.andre());
                linje(bedoemmelse, sti + "/Indeks", relation.indeks(), 36);
                linje(bedoemmelse, sti + "/BrugervendtNoegle", udvidelse.brugervendtNoegle(), 50);
                linje(bedoemmelse, sti + "/FuldtNavn", udvidelse.fuldtNavn(), 255);
                linje(bedoemmelse, sti + "/Facettitel", udvidelse.facettitel(), 255);
                linje(bedoemmelse, sti + "/Klassetitel", udvidelse.klassetitel(), 255);
                linje(bedoemmelse, sti + "/Tekstfelt", udvidelse.tekstfelt(), 1024);
                if (udvidelse.cvr() != null && !CVR.matcher(udvidelse.cvr()).matches()) {
                    bedoemmelse.brud(Krav.CVR_CIFRE, sti + "/CVR-nummer");
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
