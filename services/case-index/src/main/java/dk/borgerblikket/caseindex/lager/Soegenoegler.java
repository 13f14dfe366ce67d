package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.web.CprNoegle;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The 64-bit keys that objects are found by: one per relation and per number. They choose candidates only, so that two
 * things may share a key without harm; what is behind a URN, which may be a person, cannot be tried out without the secret
 * of {@link CprNoegle}. It-systems have no key: nearly every object of an authority would share it.
 */
@Singleton
public final class Soegenoegler {

    private static final String NUMMER = "Nummer";
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_FAKTOR = 0x100000001b3L;

    private final CprNoegle cprNoegle;

    Soegenoegler(CprNoegle cprNoegle) {
        this.cprNoegle = cprNoegle;
    }

    /**
     * Key of a relation.
     *
     * @param liste name of its list in the message, such as {@code Sagspart}
     * @param reference what it refers to
     */
    public long relation(String liste, UnikId reference) {
        return switch (reference) {
            case UnikId.UuidRef(UUID uuid) ->
                bland(bland(tekst(liste), uuid.getMostSignificantBits()), uuid.getLeastSignificantBits());
            case UnikId.UrnRef(String urn) ->
                bland(tekst(liste), ByteBuffer.wrap(cprNoegle.noegle(urn)).getLong());
        };
    }

    /** Key of a class by its user-facing key. */
    public long klasse(String liste, String brugervendtNoegle) {
        return bland(tekst(liste), tekst(brugervendtNoegle));
    }

    /** Key of a number of the object itself: BrugervendtNoegle, Sagsnummer or Dokumentnummer. */
    public long nummer(String nummer) {
        return bland(tekst(NUMMER), tekst(nummer));
    }

    SortedSet<Long> sag(List<Sagsregistrering> registreringer) {
        var noegler = new TreeSet<Long>();
        for (var registrering : registreringer) {
            for (var e : registrering.attributListe().egenskaber()) {
                nummer(noegler, e.brugervendtNoegle());
                nummer(noegler, e.sagsnummer());
            }
            var r = registrering.relationListe();
            relationer(noegler, "Sagsaktoer", r.sagsaktoer());
            relationer(noegler, "Sagsklasse", r.sagsklasse());
            klasser(noegler, "Sagsklasse", r.sagsklasse());
            relationer(noegler, "Sagspart", r.sagspart());
            relationer(noegler, "Sagsrelation", r.sagsrelation());
            relationer(noegler, "Sagsgenstande", r.sagsgenstande());
            relationer(noegler, "Journalpost", r.journalpost());
            relationer(noegler, "Sikkerhedsprofil", r.sikkerhedsprofiler());
        }
        return noegler;
    }

    SortedSet<Long> dokument(List<Dokumentregistrering> registreringer) {
        var noegler = new TreeSet<Long>();
        for (var registrering : registreringer) {
            for (var e : registrering.attributListe().egenskaber()) {
                nummer(noegler, e.brugervendtNoegle());
                nummer(noegler, e.dokumentnummer());
            }
            var r = registrering.relationListe();
            relationer(noegler, "Dokumentrelation", r.dokumentrelation());
            relationer(noegler, "Dokumentaktoer", r.dokumentaktoer());
            relationer(noegler, "Dokumentpart", r.dokumentpart());
            relationer(noegler, "Dokumentklasse", r.dokumentklasse());
            klasser(noegler, "Dokumentklasse", r.dokumentklasse());
            relationer(noegler, "Sikkerhedsprofil", r.sikkerhedsprofiler());
        }
        return noegler;
    }

    private void nummer(SortedSet<Long> noegler, @Nullable String nummer) {
        if (nummer != null) {
            noegler.add(nummer(nummer));
        }
    }

    private void relationer(SortedSet<Long> noegler, String liste, List<? extends Relationsfelter> relationer) {
        for (var relation : relationer) {
            if (relation.referenceId() != null) {
                noegler.add(relation(liste, relation.referenceId()));
            }
        }
    }

    private void klasser(SortedSet<Long> noegler, String liste, List<? extends Relationsfelter> klasser) {
        for (var klasse : klasser) {
            var noegle = klasse.udvidelse().brugervendtNoegle();
            if (noegle != null) {
                noegler.add(klasse(liste, noegle));
            }
        }
    }

    /** FNV-1a. */
    private static long tekst(String tekst) {
        var resultat = FNV_START;
        for (var b : tekst.getBytes(StandardCharsets.UTF_8)) {
            resultat = (resultat ^ (b & 0xff)) * FNV_FAKTOR;
        }
        return resultat;
    }

    /** Spreads every bit of both over the result (the finaliser of SplitMix64). */
    private static long bland(long a, long b) {
        var z = a * 0x9e3779b97f4a7c15L + b;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
