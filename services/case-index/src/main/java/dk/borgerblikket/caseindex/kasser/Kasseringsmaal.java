package dk.borgerblikket.caseindex.kasser;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.DokumentRelationListe;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.validering.Relationsgruppe;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The relations that are to be removed: those of the same kind, role and Indeks as one that is named, and to the same
 * target when it names one.
 */
final class Kasseringsmaal {

    private final Map<Relationsart, List<Relationsfelter>> navngivne = new EnumMap<>(Relationsart.class);

    Kasseringsmaal(List<Relationsgruppe> grupper) {
        for (var gruppe : grupper) {
            navngivne.computeIfAbsent(gruppe.art(), a -> new ArrayList<>()).addAll(gruppe.relationer());
        }
    }

    /** A registration or state of a case without them; an equal one when it has none of them. */
    Sagsregistrering uden(Sagsregistrering sag) {
        var r = sag.relationListe();
        var u = r.lokalUdvidelseListe();
        return new Sagsregistrering(
                sag.noteTekst(),
                sag.tidspunkt(),
                sag.livscyklusKode(),
                sag.brugerRef(),
                sag.stsTidspunkt(),
                sag.attributListe(),
                sag.tilstandListe(),
                new SagRelationListe(
                        uden(Relationsart.SAGSAKTOER, r.sagsaktoer()),
                        uden(Relationsart.SAGSKLASSE, r.sagsklasse()),
                        uden(Relationsart.SAGSPART, r.sagspart()),
                        uden(Relationsart.SAGSRELATION, r.sagsrelation()),
                        uden(Relationsart.SAGSGENSTAND, r.sagsgenstande()),
                        uden(Relationsart.JOURNALPOST, r.journalpost()),
                        u == null
                                ? null
                                : new SagRelationListe.Udvidelser(
                                        uden(Relationsart.SAGSITSYSTEM, u.sagsitsystemRelation()),
                                        uden(Relationsart.SAGSSIKKERHED, u.sikkerhedsprofil()),
                                        u.andre(),
                                        u.senestAendretTidspunkt())));
    }

    /** A registration or state of a document without them; an equal one when it has none of them. */
    Dokumentregistrering uden(Dokumentregistrering dokument) {
        var r = dokument.relationListe();
        var u = r.lokalUdvidelseListe();
        return new Dokumentregistrering(
                dokument.noteTekst(),
                dokument.tidspunkt(),
                dokument.livscyklusKode(),
                dokument.brugerRef(),
                dokument.stsTidspunkt(),
                dokument.attributListe(),
                dokument.tilstandListe(),
                new DokumentRelationListe(
                        uden(Relationsart.DOKUMENTRELATION, r.dokumentrelation()),
                        uden(Relationsart.DOKUMENTAKTOER, r.dokumentaktoer()),
                        uden(Relationsart.DOKUMENTPART, r.dokumentpart()),
                        uden(Relationsart.DOKUMENTKLASSE, r.dokumentklasse()),
                        u == null
                                ? null
                                : new DokumentRelationListe.Udvidelser(
                                        uden(Relationsart.DOKUMENTITSYSTEM, u.dokumentitsystemRelation()),
                                        uden(Relationsart.DOKUMENTSIKKERHED, u.sikkerhedsprofil()),
                                        u.andre(),
                                        u.senestAendretTidspunkt())));
    }

    private <R extends Relationsfelter> List<R> uden(Relationsart art, List<R> relationer) {
        var maal = navngivne.getOrDefault(art, List.of());
        return relationer.stream()
                .filter(r -> maal.stream().noneMatch(m -> rammer(m, r)))
                .toList();
    }

    private static boolean rammer(Relationsfelter maal, Relationsfelter relation) {
        return maal.identitet().equals(relation.identitet())
                && (maal.referenceId() == null || maal.referenceId().equals(relation.referenceId()));
    }
}
