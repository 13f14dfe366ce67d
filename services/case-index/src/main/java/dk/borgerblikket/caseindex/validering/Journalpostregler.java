package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.sag.Journalpost;
import dk.borgerblikket.caseindex.roller.Notatformater;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.validation.Bedoemmelse;
import java.util.List;

/** Journal posts: C-21 (notes without a document) and the part of C-22 that needs no look-up. */
final class Journalpostregler {

    /** Largest note, decoded (case-index §6.2). */
    static final int MAKS_NOTAT = 100 * 1024;

    private static final String NOTAT = "/JournalnotatEgenskaber";

    private final Rolletabel roller;
    private final Notatformater formater;

    Journalpostregler(Rolletabel roller, Notatformater formater) {
        this.roller = roller;
        this.formater = formater;
    }

    /** What a message is refused for. */
    static void besked(Bedoemmelse bedoemmelse, List<Journalpost> poster) {
        for (var i = 0; i < poster.size(); i++) {
            var egenskaber = poster.get(i).egenskaber();
            if (egenskaber == null) {
                continue;
            }
            var sti = sti(i);
            Tekstregler.linje(bedoemmelse, sti + "/Dokumenttitel", egenskaber.dokumenttitel(), 255);
            Tekstregler.offentlighedUndtaget(bedoemmelse, sti, egenskaber.offentlighedUndtaget());
            var notat = egenskaber.journalnotatEgenskaber();
            if (notat != null) {
                Tekstregler.linje(bedoemmelse, sti + NOTAT + "/Titel", notat.titel(), 1, 255);
                Tekstregler.linje(bedoemmelse, sti + NOTAT + "/Format", notat.format(), 50);
                if (notat.notat() != null && notat.notat().length > MAKS_NOTAT) {
                    bedoemmelse.brud(Krav.NOTATETS_STOERRELSE, sti + NOTAT + "/Notat");
                }
            }
        }
    }

    /** The rules on a state. */
    void tilstand(Bedoemmelse bedoemmelse, List<Journalpost> poster) {
        for (var i = 0; i < poster.size(); i++) {
            var post = poster.get(i);
            var egenskaber = post.egenskaber();
            var notat = egenskaber == null ? null : egenskaber.journalnotatEgenskaber();
            if (egenskaber != null) {
                Tekstregler.cpr(bedoemmelse, sti(i) + "/Dokumenttitel", egenskaber.dokumenttitel());
            }
            if (notat != null) {
                notat(bedoemmelse, sti(i) + NOTAT, notat);
            }
            if (!roller.har(post, Rolle.SAG_JOURNALNOTAT)) {
                if (notat != null && felter(notat) != 3) {
                    bedoemmelse.brud(Krav.NOTAT_HELT_ELLER_INTET, sti(i) + NOTAT);
                }
                continue;
            }
            if (notat == null || felter(notat) != 3) {
                bedoemmelse.brud(Krav.NOTATETS_FELTER, sti(i) + NOTAT);
            }
            if (egenskaber != null
                    && (egenskaber.dokumenttitel() != null || egenskaber.offentlighedUndtaget() != null)) {
                bedoemmelse.brud(Krav.NOTAT_UDEN_DOKUMENT, sti(i));
            }
        }
    }

    private void notat(Bedoemmelse bedoemmelse, String sti, Journalpost.Notat notat) {
        Tekstregler.cpr(bedoemmelse, sti + "/Titel", notat.titel());
        if (notat.format() != null && formater.format(notat.format()).isEmpty()) {
            bedoemmelse.brud(Krav.NOTATETS_FORMAT, sti + "/Format");
        }
    }

    private static int felter(Journalpost.Notat notat) {
        return (notat.titel() == null ? 0 : 1) + (notat.notat() == null ? 0 : 1) + (notat.format() == null ? 0 : 1);
    }

    private static String sti(int nummer) {
        return Relationsart.JOURNALPOST.sti() + "[" + (nummer + 1) + "]/JournalpostEgenskaber";
    }
}
