package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.search.Soegenoegler;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys that grants and payments are found by: those of all that the registrations say. A search finds the same ones of
 * its examples, see {@code Ydelsessoegeskema}.
 */
final class Objektnoegler {

    private final Soegenoegler noegler;

    Objektnoegler(Soegenoegler noegler) {
        this.noegler = noegler;
    }

    SortedSet<Long> bevilling(List<BevillingRegistrering> registreringer) {
        var resultat = new TreeSet<Long>();
        for (var registrering : registreringer) {
            registrering.egenskaber().forEach(e -> nummer(resultat, e.brugervendtNoegle()));
            registrering.ydelser().forEach(y -> klasse(resultat, "BevilgetYdelse", y.kle()));
            var r = registrering.relationer();
            relationer(resultat, "Bevillingssag", r.bevillingssag());
            r.bevillingssag().forEach(s -> klasse(resultat, "Bevillingssag", s.brugervendtNoegle()));
            relationer(resultat, "Bevillingspart", r.bevillingspart());
            relationer(resultat, "Bevillingsaktoer", r.bevillingsaktoer());
            relationer(resultat, "Sikkerhedsprofil", r.sikkerhedsprofil());
        }
        return resultat;
    }

    SortedSet<Long> effektuering(List<EffektueringRegistrering> registreringer) {
        var resultat = new TreeSet<Long>();
        for (var registrering : registreringer) {
            registrering.egenskaber().forEach(e -> nummer(resultat, e.brugervendtNoegle()));
            var r = registrering.relationer();
            for (var linje : r.linjer()) {
                klasse(resultat, "OekonomiskYdelseEffektueringRelation", linje.klassifikationsbeskrivelse());
                if (linje.bevilgetYdelseRef() != null) {
                    resultat.add(noegler.relation(
                            "BevilgetYdelseRef",
                            UnikId.uuid(linje.bevilgetYdelseRef().bevilling())));
                }
            }
            relationer(resultat, "Aktoer", r.aktoer());
            relationer(resultat, "OekonomiskEffektueringPart", r.part());
        }
        return resultat;
    }

    private void nummer(SortedSet<Long> resultat, @Nullable String nummer) {
        if (nummer != null) {
            resultat.add(noegler.nummer(nummer));
        }
    }

    private void klasse(SortedSet<Long> resultat, String liste, @Nullable String brugervendtNoegle) {
        if (brugervendtNoegle != null) {
            resultat.add(noegler.klasse(liste, brugervendtNoegle));
        }
    }

    private void relationer(SortedSet<Long> resultat, String liste, List<? extends Relation<?>> relationer) {
        for (var relation : relationer) {
            if (relation.referenceID() != null) {
                resultat.add(noegler.relation(liste, relation.referenceID()));
            }
        }
    }
}
