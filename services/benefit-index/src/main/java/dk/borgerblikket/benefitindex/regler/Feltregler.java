package dk.borgerblikket.benefitindex.regler;

import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Laengderegler;
import dk.borgerblikket.validation.Perioder;
import dk.borgerblikket.validation.Udvidelsesregler;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The questions that are asked of one field, alike for grants and payments. */
public final class Feltregler {

    private static final int NOTE = 1024;
    private static final Pattern CVR = Pattern.compile("[0-9]{8}");
    private static final Laengderegler LAENGDER = new Laengderegler(Krav.MINDST_TEGN, Krav.HOEJST_TEGN);

    private static final Udvidelsesregler UDVIDELSER = new Udvidelsesregler(
            Krav.ANDRE_ANTAL,
            Krav.ANDRE_TEGN,
            Krav.ANDRE_ELEMENT,
            Set.of(
                    "urn:oio:sagdok:3.0.0",
                    "urn:oio:sts:generelledefinitioner:6",
                    "urn:oio:sts:generelleoperationer:6",
                    "urn:oio:sts:ydelse:bevillingindeks:6",
                    "urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6",
                    "urn:oio:sts:ydelse:ydelseindeks:6"));

    private final Bedoemmelse bedoemmelse;

    public Feltregler(Bedoemmelse bedoemmelse) {
        this.bedoemmelse = bedoemmelse;
    }

    /** The element does not meet the demand if so. */
    public void brudt(boolean brudt, Krav krav, String sti) {
        if (brudt) {
            bedoemmelse.brud(krav, sti);
        }
    }

    /** A field that is to be there. */
    public void udfyldt(Krav krav, String sti, @Nullable Object vaerdi) {
        brudt(vaerdi == null || "".equals(vaerdi), krav, sti);
    }

    /** A field that is not to be there. */
    public void tom(Krav krav, String sti, @Nullable Object vaerdi) {
        brudt(vaerdi != null, krav, sti);
    }

    /** A text of so many characters (B-01). */
    public void tekst(String sti, @Nullable String tekst, int mindst, int hoejst) {
        LAENGDER.proev(bedoemmelse, sti, tekst, mindst, hoejst);
    }

    /** A text of at most so many characters (B-01). */
    public void tekst(String sti, @Nullable String tekst, int hoejst) {
        tekst(sti, tekst, 0, hoejst);
    }

    /** The note of a message (B-01). */
    public void note(@Nullable String tekst) {
        tekst("NoteTekst", tekst, NOTE);
    }

    /** Extension elements that the index does not know (B-01). */
    public void udvidelser(String sti, @Nullable LokalUdvidelseListe liste) {
        UDVIDELSER.proev(bedoemmelse, sti, LokalUdvidelseListe.andre(liste));
    }

    /** A period of dates that does not end before it begins (B-06). */
    public void periode(String slutsti, @Nullable OffsetDateTime fra, @Nullable OffsetDateTime til) {
        brudt(fra != null && til != null && til.isBefore(fra), Krav.SLUT_FOER_START, slutsti);
    }

    /** Valid time: the note (B-01), and that it follows transaction time, since there is no double history (B-03). */
    public void virkninger(String sti, List<? extends MedVirkning<?>> vaerdier, @Nullable OffsetDateTime tidspunkt) {
        for (var i = 0; i < vaerdier.size(); i++) {
            var hvor = sti + "[" + (i + 1) + "]/Virkning";
            var virkning = vaerdier.get(i).virkning();
            tekst(hvor + "/NoteTekst", virkning == null ? null : virkning.noteTekst(), NOTE);
            var periode = vaerdier.get(i).periode();
            brudt(
                    tidspunkt != null && !periode.fra().equals(tidspunkt.toInstant()),
                    Krav.FRA_ER_TIDSPUNKT,
                    hvor + "/FraTidspunkt");
            brudt(!periode.til().equals(Instant.MAX), Krav.TIL_ER_UENDELIG, hvor + "/TilTidspunkt");
        }
    }

    /** The fields that relations of every kind have, as the schema bounds them (B-01). */
    public void relationer(String sti, List<? extends Relation<?>> relationer) {
        for (var i = 0; i < relationer.size(); i++) {
            var hvor = sti + "[" + (i + 1) + "]";
            var relation = relationer.get(i);
            tekst(hvor + "/Indeks", relation.indeks(), 36);
            udvidelser(hvor, relation.lokalUdvidelseListe());
            switch (relation) {
                case PartRelation p -> navne(hvor, p.brugervendtNoegle(), p.fuldtNavn());
                case AktoerRelation a -> {
                    navne(hvor, a.brugervendtNoegle(), a.fuldtNavn());
                    brudt(a.cvrNr() != null && !CVR.matcher(a.cvrNr()).matches(), Krav.CVR_CIFRE, hvor + "/CVR-nr");
                }
                default -> {
                    // nothing more that is bounded
                }
            }
        }
    }

    private void navne(String sti, @Nullable String noegle, @Nullable String navn) {
        tekst(sti + "/BrugervendtNoegle", noegle, 50);
        tekst(sti + "/FuldtNavn", navn, 255);
    }

    /** A role that is to be there exactly once at the same time. */
    public void praecisEn(Krav findes, Krav enGang, String sti, List<? extends Relation<?>> iRollen) {
        brudt(iRollen.isEmpty(), findes, sti);
        brudt(Perioder.overlapper(iRollen.stream().map(MedVirkning::periode).toList()), enGang, sti);
    }
}
