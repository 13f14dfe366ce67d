package dk.borgerblikket.caseindex.kasser;

import dk.borgerblikket.caseindex.besked.dokument.DokumentAttributListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentTilstandListe;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.SagAttributListe;
import dk.borgerblikket.caseindex.besked.sag.SagTilstandListe;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.caseindex.validering.Krav;
import dk.borgerblikket.caseindex.validering.Relationsgruppe;
import dk.borgerblikket.validation.Bedoemmelse;
import java.util.List;

/** Whether what is named may be removed at all: relations, and only those that an object can be without (C-29). */
final class Kasserproeve {

    private static final String ATTRIBUTTER = "AttributListe";
    private static final String TILSTANDE = "TilstandListe";

    private final Rolletabel roller;

    Kasserproeve(Rolletabel roller) {
        this.roller = roller;
    }

    void proev(Bedoemmelse bedoemmelse, Sagsregistrering navngivet) {
        kunRelationer(bedoemmelse, ATTRIBUTTER, navngivet.attributListe().equals(SagAttributListe.TOM));
        kunRelationer(bedoemmelse, TILSTANDE, navngivet.tilstandListe().equals(SagTilstandListe.TOM));
        udvidelser(bedoemmelse, navngivet.relationListe().andre());
        relationer(bedoemmelse, Relationsgruppe.af(navngivet));
    }

    void proev(Bedoemmelse bedoemmelse, Dokumentregistrering navngivet) {
        kunRelationer(bedoemmelse, ATTRIBUTTER, navngivet.attributListe().equals(DokumentAttributListe.TOM));
        kunRelationer(bedoemmelse, TILSTANDE, navngivet.tilstandListe().equals(DokumentTilstandListe.TOM));
        udvidelser(bedoemmelse, navngivet.relationListe().andre());
        relationer(bedoemmelse, Relationsgruppe.af(navngivet));
    }

    private static void kunRelationer(Bedoemmelse bedoemmelse, String sti, boolean tom) {
        if (!tom) {
            bedoemmelse.brud(Krav.KUN_RELATIONER, sti);
        }
    }

    private static void udvidelser(Bedoemmelse bedoemmelse, List<String> andre) {
        kunRelationer(bedoemmelse, "RelationListe/LokalUdvidelseListe/Andre", andre.isEmpty());
    }

    private void relationer(Bedoemmelse bedoemmelse, List<Relationsgruppe> grupper) {
        for (var gruppe : grupper) {
            for (var i = 0; i < gruppe.relationer().size(); i++) {
                if (roller.rolle(gruppe.art(), gruppe.relationer().get(i))
                        .filter(Rolle::erObligatorisk)
                        .isPresent()) {
                    bedoemmelse.brud(Krav.ROLLEN_BESTAAR, gruppe.sti(i));
                }
            }
        }
    }
}
