package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.search.Soegenoegler;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys that cases and documents are found by: those of all that the registrations say. */
@Singleton
final class Objektnoegler {

    private final Soegenoegler noegler;

    Objektnoegler(Soegenoegler noegler) {
        this.noegler = noegler;
    }

    SortedSet<Long> sag(List<Sagsregistrering> registreringer) {
        var resultat = new TreeSet<Long>();
        for (var registrering : registreringer) {
            for (var e : registrering.attributListe().egenskaber()) {
                nummer(resultat, e.brugervendtNoegle());
                nummer(resultat, e.sagsnummer());
            }
            var r = registrering.relationListe();
            relationer(resultat, "Sagsaktoer", r.sagsaktoer());
            relationer(resultat, "Sagsklasse", r.sagsklasse());
            klasser(resultat, "Sagsklasse", r.sagsklasse());
            relationer(resultat, "Sagspart", r.sagspart());
            relationer(resultat, "Sagsrelation", r.sagsrelation());
            relationer(resultat, "Sagsgenstande", r.sagsgenstande());
            relationer(resultat, "Journalpost", r.journalpost());
            relationer(resultat, "Sikkerhedsprofil", r.sikkerhedsprofiler());
        }
        return resultat;
    }

    SortedSet<Long> dokument(List<Dokumentregistrering> registreringer) {
        var resultat = new TreeSet<Long>();
        for (var registrering : registreringer) {
            for (var e : registrering.attributListe().egenskaber()) {
                nummer(resultat, e.brugervendtNoegle());
                nummer(resultat, e.dokumentnummer());
            }
            var r = registrering.relationListe();
            relationer(resultat, "Dokumentrelation", r.dokumentrelation());
            relationer(resultat, "Dokumentaktoer", r.dokumentaktoer());
            relationer(resultat, "Dokumentpart", r.dokumentpart());
            relationer(resultat, "Dokumentklasse", r.dokumentklasse());
            klasser(resultat, "Dokumentklasse", r.dokumentklasse());
            relationer(resultat, "Sikkerhedsprofil", r.sikkerhedsprofiler());
        }
        return resultat;
    }

    private void nummer(SortedSet<Long> resultat, @Nullable String nummer) {
        if (nummer != null) {
            resultat.add(noegler.nummer(nummer));
        }
    }

    private void relationer(SortedSet<Long> resultat, String liste, List<? extends Relationsfelter> relationer) {
        for (var relation : relationer) {
            if (relation.referenceId() != null) {
                resultat.add(noegler.relation(liste, relation.referenceId()));
            }
        }
    }

    private void klasser(SortedSet<Long> resultat, String liste, List<? extends Relationsfelter> klasser) {
        for (var klasse : klasser) {
            var noegle = klasse.udvidelse().brugervendtNoegle();
            if (noegle != null) {
                resultat.add(noegler.klasse(liste, noegle));
            }
        }
    }
}
