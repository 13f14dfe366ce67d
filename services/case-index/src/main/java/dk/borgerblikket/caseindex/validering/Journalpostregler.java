package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.sag.Journalpost;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import java.util.List;

/** Journal posts: C-21 (notes without a document) and the part of C-22 that needs no look-up. */
final class Journalpostregler {

    /** Largest note, decoded (case-index §6.2). */
    static final int MAKS_NOTAT = 100 * 1024;

    private final Rolletabel roller;

    Journalpostregler(Rolletabel roller) {
        this.roller = roller;
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
                Tekstregler.linje(bedoemmelse, sti + "/JournalnotatEgenskaber/Titel", notat.titel(), 1, 255);
                Tekstregler.linje(bedoemmelse, sti + "/JournalnotatEgenskaber/Format", notat.format(), 50);
                if (notat.notat() != null && notat.notat().length > MAKS_NOTAT) {
                    bedoemmelse.afvis("C-21", sti + "/JournalnotatEgenskaber/Notat", "må højst fylde 100 KB");
                }
            }
        }
    }

    /** What a state is warned about. */
    void tilstand(Bedoemmelse bedoemmelse, List<Journalpost> poster) {
        for (var i = 0; i < poster.size(); i++) {
            var post = poster.get(i);
            var egenskaber = post.egenskaber();
            var notat = egenskaber == null ? null : egenskaber.journalnotatEgenskaber();
            var antal = notat == null
                    ? 0
                    : (notat.titel() == null ? 0 : 1)
                            + (notat.notat() == null ? 0 : 1)
                            + (notat.format() == null ? 0 : 1);
            if (!roller.har(post, Rolle.SAG_JOURNALNOTAT)) {
                if (notat != null && antal != 3) {
                    bedoemmelse.advar(
                            "C-22",
                            sti(i) + "/JournalnotatEgenskaber",
                            "skal have Titel, Notat og Format, eller ingen af dem");
                }
                continue;
            }
            if (antal != 3) {
                bedoemmelse.advar("C-21", sti(i) + "/JournalnotatEgenskaber", "skal have Titel, Notat og Format");
            }
            if (egenskaber != null
                    && (egenskaber.dokumenttitel() != null || egenskaber.offentlighedUndtaget() != null)) {
                bedoemmelse.advar(
                        "C-21",
                        sti(i),
                        "må ikke have Dokumenttitel eller OffentlighedUndtaget, når den er et journalnotat");
            }
        }
    }

    private static String sti(int nummer) {
        return Relationsart.JOURNALPOST.sti() + "[" + (nummer + 1) + "]/JournalpostEgenskaber";
    }
}
